import { datasetJsonLd } from "../../../app/_data/datasetJsonLd";
import { buildRelease } from "../../../release/buildRelease";
import { readSeed } from "../../../seed/readSeed";

const release = buildRelease(readSeed(), {
  number: 3,
  publishedAt: "2026-01-01T00:00:00.000Z",
  note: "</script><script>alert(1)</script>",
  hash: "ab".repeat(32),
});

test("a release is a data set with its version, span, terms and the address of its package", () => {
  expect(JSON.parse(datasetJsonLd(release, "https://example.org"))).toMatchObject({
    "@context": "https://schema.org",
    "@type": "Dataset",
    url: "https://example.org/data",
    version: "3",
    datePublished: "2026-01-01T00:00:00.000Z",
    identifier: `sha256:${"ab".repeat(32)}`,
    license: "https://example.org/data#licence",
    temporalCoverage: `${release.rollCalls[0]?.date}/${release.rollCalls.at(-1)?.date}`,
    distribution: [
      {
        "@type": "DataDownload",
        contentUrl: "https://example.org/data/releases/3/recorded-vote-3.zip",
        encodingFormat: "application/zip",
      },
      {
        "@type": "DataDownload",
        contentUrl: "https://example.org/api/v1/roll-calls?release=3",
        encodingFormat: "application/json",
      },
    ],
  });
});

test("nothing in it ends its script", () => {
  expect(datasetJsonLd(release, "https://example.org/</script>")).not.toContain("<");
});
