import Link from "next/link";
import { dayInWords } from "../../figures/words/dayInWords";
import type { Release } from "../../release/Release";

/** Above a page that keeps to a release: which, and the way to the newest. */
export function PinnedNote({ release: { info }, path }: { readonly release: Release; readonly path: string }) {
  return (
    <p className="muted" role="note">
      As release {info.number} of {dayInWords(info.publishedAt.slice(0, 10))} has it.{" "}
      <Link href={path} prefetch={false}>
        The vote as the newest release has it
      </Link>
    </p>
  );
}
