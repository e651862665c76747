import { execFileSync } from "node:child_process";
import path from "node:path";
import fc from "fast-check";
import { buildRelease } from "../../release/buildRelease";
import { contentOfRelease } from "../../release/contentOfRelease";
import { decodeRelease } from "../../release/decodeRelease";
import { encodeRelease } from "../../release/encodeRelease";
import type { ReleaseContent } from "../../release/ReleaseContent";
import { anyContent, anyOrderOf } from "./anyContent";
import { day, iso, TINY } from "./tinyContent";

const TINY_HASH = "5e828d426b37ca53dd2c838c7193b6b439c792570f1f223144c723592e769ef0";

function infoOf(hash: string) {
  return { number: 7, publishedAt: "2025-01-15T00:00:00Z", note: "", hash };
}

describe("encodeRelease", () => {
  it("gives the tiny release the hash that it always had", () => {
    expect(encodeRelease(TINY).hash).toBe(TINY_HASH);
  });

  it("gives a release back as it was built, from the bytes, whatever is in it", () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const { bytes, hash } = encodeRelease(content);
        const decoded = decodeRelease(bytes, infoOf(hash));
        const built = buildRelease(content, infoOf(hash));
        expect(contentOfRelease(decoded)).toEqual(contentOfRelease(built));
        expect(new Set(decoded.rollCallIndex)).toEqual(new Set(built.rollCallIndex));
      }),
      { seed: 2525, numRuns: 150 },
    );
  });

  it("gives the same bytes for the same content in any order", () => {
    fc.assert(
      fc.property(
        anyContent.chain((content) => fc.tuple(fc.constant(content), anyOrderOf(content))),
        ([content, reordered]) => {
          expect(Buffer.from(encodeRelease(reordered).bytes).equals(encodeRelease(content).bytes)).toBe(true);
        },
      ),
      { seed: 2525, numRuns: 100 },
    );
  });

  it("gives the same bytes for what was decoded from bytes", () => {
    const first = encodeRelease(TINY);
    const second = encodeRelease(contentOfRelease(decodeRelease(first.bytes, infoOf(first.hash))));
    expect(Buffer.from(second.bytes).equals(first.bytes)).toBe(true);
  });

  it("gives the same hash in every time zone and language", () => {
    const hashIn = (zone: string, language: string) =>
      execFileSync(process.execPath, ["--import", "tsx", path.join(__dirname, "printTinyHash.ts")], {
        encoding: "utf8",
        env: { ...process.env, NODE_OPTIONS: "", TZ: zone, LC_ALL: language },
      }).trim();
    expect([hashIn("Pacific/Kiritimati", "tr_TR.UTF-8"), hashIn("America/Caracas", "C")]).toEqual([TINY_HASH, TINY_HASH]);
  });
});

describe("the hash", () => {
  const hashOf = (change: Partial<ReleaseContent>) => encodeRelease({ ...TINY, ...change }).hash;
  const [first, ...others] = TINY.rollCalls;
  if (!first) throw new Error("the tiny release has roll calls");

  it("changes with a choice, a title or a member of a grouping", () => {
    const choices = new Map([[iso("USA"), "against" as const]]);
    const hashes = [
      hashOf({ rollCalls: [{ ...first, choices }, ...others] }),
      hashOf({ rollCalls: [{ ...first, rollCall: { ...first.rollCall, title: "Another" } }, ...others] }),
      hashOf({ groupings: TINY.groupings.map((grouping) => ({ ...grouping, members: [] })) }),
      TINY_HASH,
    ];
    expect(new Set(hashes).size).toBe(4);
  });

  it("does not change with what the long CSV does not carry", () => {
    const { rollCall } = first;
    const annotated = {
      ...rollCall,
      officialTally: { ...rollCall.officialTally, members: 193 },
      outcome: "rejected" as const,
      topics: ["another"],
      meeting: "another",
      agendaItem: "another",
      note: "another",
      confidence: "low" as const,
      sources: [{ symbol: "another", url: null, consulted: day("2025") }],
      sponsors: [{ state: iso("CUB"), role: "main_sponsor" as const }],
      intentions: [{ state: iso("CUB"), choice: "against" as const, source: "another" }],
      disagreements: [{ state: iso("CUB"), choice: "against" as const, source: "another" }],
    };
    expect(hashOf({ rollCalls: [{ ...first, rollCall: annotated }, ...others] })).toBe(TINY_HASH);
  });
});
