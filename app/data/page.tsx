import type { Metadata } from "next";
import { FEEDS } from "../_feeds/feeds";
import { compareReleases } from "../api/v1/_releases/compareReleases";
import { datasetJsonLd, packageAddress } from "../_data/datasetJsonLd";
import { Dictionary } from "../_data/Dictionary";
import { DisagreementList } from "../_data/DisagreementList";
import { ReleaseList } from "../_data/ReleaseList";
import { siteOrigin } from "../_shell/siteOrigin";
import { TERMS_OF_USE } from "../../release/termsOfUse";
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
  const release = runtime().currentRelease();
  const releases = await runtime().releases();
  const before = await runtime().releaseNumbered(release.info.number - 1);
  return (
    <>
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: datasetJsonLd(release, await siteOrigin()) }} />
      <h1>Data</h1>
      <p>
        All of it in one file: <a href={packageAddress(release.info.number)}>release {release.info.number} as a data package</a>{" "}
        (ZIP of CSV files with their descriptions, keys, citation and checksums;{" "}
        <a href="https://specs.frictionlessdata.io/data-package/">Frictionless</a>).
      </p>
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
      <ReleaseList releases={releases} changes={compareReleases(before, release)} />
      <p>
        What releases corrected, with what was there before: <a href="/corrections">Corrections</a>.
      </p>
      <h2>What the columns hold</h2>
      <Dictionary />
      <h2>Where sources disagree</h2>
      <DisagreementList release={release} />
      <h2 id="licence">Licence and sources</h2>
      <p>{TERMS_OF_USE}</p>
    </>
  );
}
