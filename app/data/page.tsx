import type { Metadata } from "next";
import { dayInWords } from "../../figures/words/dayInWords";
import { FEEDS } from "../_feeds/feeds";
import { runtime } from "../runtime";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Data" };

const LISTS = [
  { path: "roll-calls", what: "every text and vote, with its tally" },
  { path: "states", what: "states with their names and seats" },
  { path: "groupings", what: "regional groups, alliances and other sets of states, with dated membership" },
  { path: "definitions", what: "the rules that say who counts as hostile" },
  { path: "claims", what: "claims and the roll calls they speak of" },
] as const;

/** What can be taken away, and the releases it is taken from. */
export default async function DataPage() {
  const releases = await runtime().releases();
  return (
    <>
      <h1>Data</h1>
      <p>
        Everything shown here can be read by programs, without a key: the <a href="/api/v1">API</a>, described in{" "}
        <a href="/api/v1/openapi.json">OpenAPI 3.1</a>.
      </p>
      <ul>
        {LISTS.map(({ path, what }) => (
          <li key={path}>
            <a href={`/api/v1/${path}`}>{path}</a> (<a href={`/api/v1/${path}.csv?limit=500`}>CSV</a>): {what}
          </li>
        ))}
      </ul>
      <h2>News</h2>
      <p>
        {FEEDS.map(({ name, title }) => (
          <span key={name}>
            {title}: <a href={`/feeds/${name}.atom`}>Atom</a>, <a href={`/feeds/${name}.rss`}>RSS</a>.{" "}
          </span>
        ))}
        <span className="muted">
          With <code>subject=PRK</code> added, of texts on a country; with <code>state=FRA</code>, of votes in which a state had a
          choice.
        </span>
      </p>
      <h2>Releases</h2>
      <p className="muted">A release never changes. Add release=N to any address of the API to keep to it.</p>
      <ul>
        {releases.map(({ number, publishedAt, note, hash }) => (
          <li key={number}>
            <a href={`/api/v1/releases/${number}`}>Release {number}</a>, {dayInWords(publishedAt.slice(0, 10))}: {note}{" "}
            <code>{hash.slice(0, 12)}…</code>
          </li>
        ))}
      </ul>
    </>
  );
}
