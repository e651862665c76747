import Link from "next/link";
import { dayInWords } from "../../figures/words/dayInWords";
import type { Release } from "../../release/Release";
import type { RollCallId } from "../../release/RollCallId";
import { outcomeInWords } from "../_rollCall/outcomeInWords";
import type { Hit } from "../api/v1/_search/Hit";
import { rankedHits } from "../api/v1/_search/rankedHits";
import { HIT_TYPE_NAMES } from "./hitTypes";
import styles from "./SearchView.module.css";

/** Hits on the page; more than that is a question to narrow. */
const MOST = 100;

/** What is found for a question, best first; complete without scripts. */
export function SearchView({ release, asked }: { readonly release: Release; readonly asked: string }) {
  const hits = rankedHits(release, asked);
  return (
    <>
      <h1>{asked === "" ? "Search" : `Search: ${asked}`}</h1>
      <form action="/search" role="search" aria-label="Everything" className={styles.form}>
        <input
          type="search"
          name="q"
          defaultValue={asked}
          aria-label="Symbol, name or words"
          maxLength={200}
          autoComplete="off"
        />
        <button type="submit">Search</button>
      </form>
      <p className="muted">
        {asked === ""
          ? "A symbol in any spelling (A/RES/69/188, 69/188, HRC 25/25), the name of a state or a group, or words of a title."
          : found(hits.length, release.info.number)}
      </p>
      <ol className={styles.hits}>
        {hits.slice(0, MOST).map((hit) => (
          <li key={hit.url}>
            <span className={styles.type}>{HIT_TYPE_NAMES[hit.type]}</span>
            <span>
              <Link href={hit.url} prefetch={false}>
                {hit.title}
              </Link>
              <Decision release={release} hit={hit} />
            </span>
          </li>
        ))}
      </ol>
      {hits.length > MOST && (
        <p>
          These are the first {MOST}.{" "}
          <Link href={`/resolutions?${new URLSearchParams({ q: asked }).toString()}`} prefetch={false}>
            All votes and texts with these words, to narrow
          </Link>
        </p>
      )}
    </>
  );
}

function found(count: number, release: number): string {
  if (count === 0) return `Nothing in release ${release} has all of these words. Try fewer, or the beginning of a word.`;
  return `${count} found in release ${release}, the nearest first.`;
}

function Decision({ release, hit }: { readonly release: Release; readonly hit: Hit }) {
  const rollCall = hit.type === "roll_call" && release.rollCalls[release.rollCallIndex.get(hit.id as RollCallId) ?? -1];
  if (!rollCall) return null;
  return (
    <span className={styles.decision}>
      {dayInWords(rollCall.date)}. {outcomeInWords(rollCall)}.
    </span>
  );
}
