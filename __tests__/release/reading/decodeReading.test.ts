import fc from "fast-check";
import { buildRelease } from "../../../release/buildRelease";
import { contentOfRelease } from "../../../release/contentOfRelease";
import { decodeReading } from "../../../release/reading/decodeReading";
import { encodeReading } from "../../../release/reading/encodeReading";
import type { Release } from "../../../release/Release";
import type { ReleaseContent } from "../../../release/ReleaseContent";
import { anyContent } from "../anyContent";
import { TINY } from "../tinyContent";

const INFO = { number: 7, publishedAt: "2025-01-15T00:00:00Z", note: "A note", hash: "ab".repeat(32) };
const UNTOLD = { source: "", note: null };

/** What of a content a reading copy keeps, with what is only told left empty. */
function counted(release: Release): ReleaseContent {
  const content = contentOfRelease(release);
  return {
    ...content,
    states: content.states.map((state) => ({
      ...state,
      ...UNTOLD,
      nameFr: state.name,
      nameEs: state.name,
      names: state.names.map((name) => ({ ...name, ...UNTOLD })),
    })),
    bodyMemberships: content.bodyMemberships.map((term) => ({ ...term, ...UNTOLD })),
    groupings: content.groupings.map((grouping) => ({
      ...grouping,
      members: grouping.members.map((member) => ({ ...member, ...UNTOLD })),
    })),
    rollCalls: content.rollCalls.map(({ rollCall, choices }) => ({
      choices,
      rollCall: {
        ...rollCall,
        ...UNTOLD,
        title: rollCall.symbol ?? rollCall.id,
        draft: null,
        meeting: null,
        agendaItem: null,
        sources: [],
        sponsors: [],
        intentions: [],
        disagreements: [],
      },
    })),
  };
}

describe("a reading copy", () => {
  it("gives back whatever is counted of a release, in the release's order", () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const release = buildRelease(content, INFO);
        const read = decodeReading(encodeReading(release));
        expect(contentOfRelease(read)).toEqual(counted(release));
        expect([read.info, [...read.rollCallIndex]]).toEqual([INFO, [...release.rollCallIndex]]);
      }),
      { seed: 2525, numRuns: 150 },
    );
  });

  it("takes no choice for one where bytes are missing or too many", () => {
    const bytes = encodeReading(buildRelease(TINY, INFO));
    expect(() => decodeReading(bytes.subarray(0, -1))).toThrow(RangeError);
    expect(() => decodeReading(Buffer.concat([bytes, Buffer.alloc(1)]))).toThrow(RangeError);
  });
});
