import { packageAddress } from "./datasetJsonLd";
import { dayInWords } from "../../figures/words/dayInWords";
import type { ReleaseInfo } from "../../release/Release";
import type { Changes } from "../api/v1/_releases/compareReleases";

interface Props {
  readonly releases: readonly ReleaseInfo[];
  /** What the newest changed. */
  readonly changes: Changes;
}

/** Every release, newest first, and what the newest changed. */
export function ReleaseList({ releases, changes }: Props) {
  const { added, changed, removed } = changes;
  return (
    <ul>
      {releases.map(({ number, publishedAt, note, hash }, place) => (
        <li key={number}>
          <a href={`/api/v1/releases/${number}`}>Release {number}</a>, {dayInWords(publishedAt.slice(0, 10))}: {note}{" "}
          <code>{hash.slice(0, 12)}…</code> <a href={packageAddress(number)}>ZIP</a>
          {place === 0 && (
            <>
              <br />
              <span className="muted">
                Roll calls: {added.length} added, {changed.length} changed, {removed.length} removed.
              </span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
