import type { Changes } from "../api/v1/_releases/compareReleases";

/** Of many, as many are named. */
const MOST = 20;

const SIDES = [
  { side: "added", word: "added" },
  { side: "changed", word: "changed" },
  { side: "removed", word: "taken away" },
] as const;

/** Tells a reviewer that the release brings more than the draft: what was imported or seeded and waits for a publication. */
export function OthersWaiting({ others, lists }: { readonly others: Changes; readonly lists: readonly string[] }) {
  const waiting = SIDES.map(({ side, word }) => ({ word, ids: others[side] })).filter(({ ids }) => ids.length > 0);
  if (waiting.length === 0 && lists.length === 0) return null;
  return (
    <>
      <h2>Published with it</h2>
      <p>
        An import or the shipped facts left more in the store than the newest release has; it becomes part of this release too.
      </p>
      <ul>
        {waiting.map(({ word, ids }) => (
          <li key={word}>
            {ids.length} {word}: {ids.slice(0, MOST).join(", ")}
            {ids.length > MOST && " …"}
          </li>
        ))}
        {lists.length > 0 && <li>changed: {lists.join(", ")}</li>}
      </ul>
    </>
  );
}
