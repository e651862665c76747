import { disagreeing } from "../../../app/_data/disagreeing";
import { buildRelease } from "../../../release/buildRelease";
import { readSeed } from "../../../seed/readSeed";

const INFO = { number: 1, publishedAt: "2026-01-01T00:00:00Z", note: "", hash: "" };

/** The seed, one choice given otherwise by another source; its own announced tallies that do not add up stand as they are. */
function damaged() {
  const seed = readSeed();
  const rollCalls = seed.rollCalls.map(({ rollCall, ...rest }) => {
    const other = { state: "FRA" as never, source: "Another", choice: "abstaining" as const };
    return { ...rest, rollCall: { ...rollCall, disagreements: rollCall.id === "a-res-69-188" ? [other] : [] } };
  });
  return buildRelease({ ...seed, rollCalls }, INFO);
}

test("lists votes with another announced tally and votes with a choice given otherwise, the newest first", () => {
  expect(disagreeing(damaged()).map(({ rollCall, counted }) => [rollCall.id, counted?.inFavour])).toEqual([
    ["a-hrc-res-52-30", 26],
    ["a-res-69-188", undefined],
    ["a-res-64-175", 98],
    ["a-res-62-167", 102],
  ]);
});
