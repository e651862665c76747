import { PUBLISHER } from "../../formats/citation/Citation";
import type { Release } from "../../release/Release";
import { TERMS_OF_USE } from "../../release/termsOfUse";

/**
 * A release as schema.org says what a data set is, for search engines of data; to be written into a script element.
 * @param origin of the site, without a slash at the end
 */
export function datasetJsonLd({ info, rollCalls }: Release, origin: string): string {
  const dataset = {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": `${origin}/data#release-${info.number}`,
    name: `${PUBLISHER}: recorded votes of the United Nations`,
    description:
      "How each member state voted in the United Nations General Assembly, its Main Committees, the Human Rights Council and the Commission on Human Rights, with the texts that were adopted without a vote.",
    url: `${origin}/data`,
    version: String(info.number),
    datePublished: info.publishedAt,
    identifier: `sha256:${info.hash}`,
    isAccessibleForFree: true,
    license: `${origin}/data#licence`,
    usageInfo: TERMS_OF_USE,
    creator: { "@type": "Organization", name: PUBLISHER, url: origin },
    keywords: ["United Nations", "voting", "roll calls", "human rights"],
    temporalCoverage: `${rollCalls[0]?.date ?? ".."}/${rollCalls.at(-1)?.date ?? ".."}`,
    variableMeasured: ["in favour", "against", "abstaining", "non-voting"],
    distribution: [
      {
        "@type": "DataDownload",
        name: "Data package: CSV with descriptions, keys and checksums",
        encodingFormat: "application/zip",
        contentUrl: `${origin}${packageAddress(info.number)}`,
      },
      {
        "@type": "DataDownload",
        name: "API",
        encodingFormat: "application/json",
        contentUrl: `${origin}/api/v1/roll-calls?release=${info.number}`,
      },
    ],
  };
  // Within a script element nothing but "</" could end it.
  return JSON.stringify(dataset).replaceAll("<", "\\u003c");
}

/** Where the data package of a release is, below the site's origin. */
export function packageAddress(number: number): string {
  return `/data/releases/${number}/recorded-vote-${number}.zip`;
}
