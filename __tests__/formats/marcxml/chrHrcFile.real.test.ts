import { createReadStream, existsSync } from "node:fs";
import path from "node:path";
import type { ImportedRollCall } from "../../../formats/imports/ImportedRollCall";
import { readMarcXml } from "../../../formats/marcxml/readMarcXml";

const FILE = path.join(__dirname, "../../../../shared/data/hrc/chr-hrc-1946-2024.marcxml.gz");

if (!existsSync(FILE)) {
  test("the file of the Commission and the Council is not here, so that nothing of it was tested", () => {
    expect(existsSync(FILE)).toBe(false);
  });
} else {
  const rollCalls: ImportedRollCall[] = [];
  const others: unknown[] = [];

  beforeAll(async () => {
    for await (const item of readMarcXml(createReadStream(FILE))) {
      if (item.kind === "roll_call") rollCalls.push(item.rollCall);
      else others.push(item);
    }
  }, 60_000);

  const countBy = (key: (rollCall: ImportedRollCall) => string) => {
    const counts = new Map<string, number>();
    for (const rollCall of rollCalls) counts.set(key(rollCall), (counts.get(key(rollCall)) ?? 0) + 1);
    return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
  };
  const withSymbol = (symbol: string) => rollCalls.filter((rollCall) => rollCall.symbol === symbol);

  test("all 6,164 records are read, 1,650 of them with a roll call, none refused", () => {
    expect(others).toEqual([]);
    expect(rollCalls).toHaveLength(6164);
    expect(rollCalls.filter((rollCall) => rollCall.votes.length > 0)).toHaveLength(1650);
    expect(new Set(rollCalls.map((rollCall) => rollCall.sourceId)).size).toBe(6164);
  });

  test("every choice is read but the two rows that repeat one, and the 626 without a position", () => {
    expect(rollCalls.reduce((sum, rollCall) => sum + rollCall.votes.length, 0)).toBe(77_573 - 626 - 2);
  });

  test("by body, mode and outcome", () => {
    expect(countBy(({ body, mode, outcome }) => `${body} ${mode} ${outcome}`)).toEqual({
      "CHR non_recorded_vote adopted": 528,
      "CHR recorded_vote adopted": 668,
      "CHR without_a_vote adopted": 1886,
      "HRC none not_considered": 24,
      "HRC none withdrawn": 219,
      "HRC recorded_vote adopted": 561,
      "HRC recorded_vote null": 7,
      "HRC recorded_vote rejected": 420,
      "HRC without_a_vote adopted": 1851,
    });
  });

  test("by kind and mode", () => {
    expect(countBy(({ kind, mode }) => `${kind} ${mode}`)).toEqual({
      "adoption non_recorded_vote": 527,
      "adoption none": 1,
      "adoption recorded_vote": 1214,
      "adoption without_a_vote": 3735,
      "amendment none": 242,
      "amendment recorded_vote": 439,
      "amendment without_a_vote": 2,
      "motion recorded_vote": 2,
      "paragraph non_recorded_vote": 1,
      "paragraph recorded_vote": 1,
    });
  });

  test("the vote that the claim cites is 30-6-11 by its choices and officially", () => {
    const [vote] = withSymbol("A/HRC/RES/25/25");
    const counted = (choice: string) => vote?.votes.filter((row) => row.choice === choice).length;
    expect([counted("in_favour"), counted("against"), counted("abstaining")]).toEqual([30, 6, 11]);
    expect(vote?.officialTally).toEqual({ inFavour: 30, against: 6, abstaining: 11, nonVoting: 0, members: 47 });
  });

  test("known faults stay: an impossible tally, states exchanged, a state listed twice", () => {
    expect(
      withSymbol("A/HRC/31/L.68").map(({ officialTally, outcome }) => [officialTally.inFavour, officialTally.against, outcome]),
    ).toEqual([[13, 12, "rejected"]]);
    expect(withSymbol("A/HRC/RES/16/31").flatMap(({ votes }) => votes.map(({ code }) => code))).toEqual(
      expect.arrayContaining(["SVN", "SWZ"]),
    );
    expect(withSymbol("A/HRC/51/L.43").map(({ note }) => note)).toEqual([expect.stringContaining("The record lists BEN twice.")]);
  });
}
