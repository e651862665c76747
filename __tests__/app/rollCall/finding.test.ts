import { findingInWords } from "../../../app/_rollCall/findingInWords";
import { foundStyle } from "../../../app/_rollCall/live/foundStyle";
import { statesFound } from "../../../app/_rollCall/statesFound";
import { countVote } from "../../../figures/vote/countVote";
import type { RollCall } from "../../../release/RollCall";
import { seeded } from "../../analysis/seededRelease";
import { id, iso } from "../../release/tinyContent";

const INDEX = seeded.rollCallIndex.get(id("a-hrc-res-25-25")) ?? -1;
const ROLL_CALL = seeded.rollCalls[INDEX] as RollCall;
const NUMBERS = countVote(seeded, { rollCall: ROLL_CALL.id, by: "regional-group" });
const find = (text: string, rollCall = ROLL_CALL) => {
  const found = statesFound(seeded, text, ROLL_CALL.date);
  return findingInWords(seeded, rollCall, NUMBERS, { text, found });
};

describe("a state looked for at a vote", () => {
  it.each(["Côte d'Ivoire", "cote d ivoire", "Ivory Coast", "CIV", "côte"])("is found as %s", (text) => {
    expect(statesFound(seeded, text, ROLL_CALL.date)).toEqual(["CIV"]);
  });

  it("is told with its choice here and around", () => {
    expect(find("Kenya")).toBe("Kenya abstained. The vote before, 2011: not a member. The vote after, 2015: abstained.");
  });

  it("is told of with another where two are named", () => {
    expect(statesFound(seeded, "Japan, Cuba", ROLL_CALL.date)).toEqual(["CUB", "JPN"]);
  });

  it("is told to have no choice where it was no member", () => {
    expect(find("Iceland")).toBe("Iceland has no choice in this vote: no member of the body that day, or not on its list.");
  });

  it("is said not to be there", () => {
    expect(find("Atlantis")).toBe("No state is called “Atlantis”, nor does a name of one begin so.");
  });

  it("is counted with others where many begin so", () => {
    expect(find("m")).toMatch(/^\d+ states have a name that begins so\.$/);
  });

  it("has its later word told beside its vote", () => {
    const intentions = [{ state: iso("KEN"), choice: "in_favour" as const, source: "A/HRC/25/2" }];
    expect(find("KEN", { ...ROLL_CALL, intentions })).toContain("Kenya abstained.");
    expect(find("KEN", { ...ROLL_CALL, intentions })).toContain("It later said that it had meant: in favour.");
  });
});

describe("foundStyle", () => {
  it("fades the boxes of the others, and takes away their lines where it filters", () => {
    expect(foundStyle(["KEN"], false)).toBe(
      'a[data-name]:is([data-state="KEN"]){outline:3px solid var(--ink);outline-offset:1px}',
    );
    expect(foundStyle(["KEN"], true)).toContain("display:none");
  });

  it("lets nothing but codes into a style sheet", () => {
    expect(foundStyle(['"]{}</style><script>', "ken"], true)).toBe("");
  });
});
