import { reviewChecks } from "./reviewChecks";
import type { Preview } from "./Editing";

/** What a reviewer should look at before publishing: found against the newest release, never corrected by the program. */
export function ReviewChecks({ preview }: { readonly preview: Preview }) {
  const sentences = reviewChecks(preview);
  if (sentences.length === 0) return <p className="muted">Nothing in it stands out against the newest release.</p>;
  return (
    <section>
      <h2>To look at</h2>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
