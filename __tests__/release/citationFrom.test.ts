import { citationFrom } from "../../release/citationFrom";

const INFO = { number: 3, publishedAt: "2026-11-25T09:08:39.000Z", hash: "ab".repeat(32) };

test("what is cited is pinned to its release, whatever its address named", () => {
  const cited = {
    kind: "dataset",
    name: "a-hrc-res-25-25.2",
    title: "A/HRC/RES/25/25",
    address: "https://example.org/resolutions/a-hrc-res-25-25.2?definition=eu&release=1",
  } as const;
  expect(citationFrom(INFO, cited)).toEqual({
    key: "recorded-vote-a-hrc-res-25-25-2-3-abababab",
    kind: "dataset",
    title: "A/HRC/RES/25/25",
    published: "2026-11-25",
    release: 3,
    hash: "ab".repeat(32),
    address: "https://example.org/resolutions/a-hrc-res-25-25.2?definition=eu&release=3",
  });
});
