import { likelySource } from "../../../analysis/entry/likelySource";
import { type EntryField, nextField } from "../../../analysis/entry/nextField";
import type { RollCallEntry } from "../../../formats/entry/RollCallEntry";
import { entryOf } from "./entering";

const READ: Partial<RollCallEntry> = {
  body: "HRC",
  session: "25",
  kind: "adoption",
  mode: "recorded_vote",
  outcome: "adopted",
  official: { inFavour: 1, against: 0, abstaining: 0, nonVoting: null },
};

/** Where Enter leads, again and again, while nothing is typed but what is given. */
function walk(given: Partial<RollCallEntry>, from?: EntryField): string {
  return nextField(entryOf({ ...READ, ...given }), from, false) ?? "ready";
}

it("Enter goes from what is missing to what is missing", () => {
  expect([
    walk({}),
    walk({ symbol: "S" }),
    walk({}, "symbol"),
    walk({ title: "T" }, "title"),
    walk({ title: "T" }, "date"),
  ]).toEqual(["symbol", "title", "title", "date", "sources"]);
});

it("comes back to what was passed over only where the vote cannot do without it", () => {
  const sources = [{ symbol: "A/HRC/25/2", url: "", consulted: "" }];
  expect(walk({ title: "T", sources }, "sources")).toBe("date");
  expect(walk({ title: "T", date: "2014-03-28", sources }, "sources")).toBe("ready");
});

it("asks a correction for its reason", () => {
  const whole = entryOf({ ...READ, symbol: "S", title: "T", date: "2014", sources: [{ symbol: "D", url: "", consulted: "" }] });
  expect([nextField(whole, undefined, false), nextField(whole, undefined, true)]).toEqual([undefined, "reason"]);
});

it("the likeliest source is the session's report, the meeting's record, or the text itself", () => {
  expect(
    [
      { body: "HRC", session: "S-31" } as const,
      { body: "CHR", date: "2003-04-16" } as const,
      { body: "GA", meeting: "A/69/PV.73" } as const,
      { body: "GA-C3", meeting: "46th meeting", draft: "A/C.3/69/L.28" } as const,
      {},
    ].map((given) => likelySource(entryOf(given))),
  ).toEqual(["A/HRC/S-31/2", "E/2003/23", "A/69/PV.73", "A/C.3/69/L.28", ""]);
});
