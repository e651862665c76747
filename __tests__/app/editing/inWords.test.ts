import { recordDifference } from "../../../analysis/recordDifference";
import { differenceInWords } from "../../../app/_editing/differenceInWords";
import { notPublishable } from "../../../app/_editing/notPublishable";
import { readRevisionQuestion } from "../../../app/_editing/readRevisionQuestion";
import { revisionInWords } from "../../../app/_editing/revisionInWords";
import { timeInWords } from "../../../app/_editing/timeInWords";
import { valueInWords } from "../../../app/_editing/valueInWords";
import type { Choice } from "../../../formats/words/Choice";
import { smallContent } from "../../support/smallContent";

const [vote] = smallContent.rollCalls;
if (!vote) throw new Error("The small content has a vote");
const record = { rollCall: vote.rollCall, choices: Object.fromEntries(vote.choices) as Record<string, Choice> };

test("a difference is one sentence that names its parts and counts its states", () => {
  const changed = {
    rollCall: { ...record.rollCall, title: "x", date: "2014-03-29" as typeof record.rollCall.date },
    choices: record.choices,
  };
  expect(differenceInWords(recordDifference(record, changed), "changed")).toBe("Changes the title and the date.");
  const one = { rollCall: record.rollCall, choices: { ...record.choices, CHN: "abstaining" as const } };
  expect(differenceInWords(recordDifference(record, one), "changed")).toBe("Changes the choice of one state.");
  expect(differenceInWords(recordDifference(undefined, record), "added")).toBe("Adds a vote with the choices of five states.");
  expect(differenceInWords(recordDifference(record, undefined), "removed")).toBe(
    "Takes away a vote with the choices of five states.",
  );
  expect(differenceInWords(recordDifference(undefined, { ...record, choices: {} }), "added")).toBe(
    "Adds a text without choices of states.",
  );
  expect(differenceInWords(recordDifference(record, record), "changed")).toBe("Changes nothing.");
});

test("parts of a record read as people read them, and nothing is nothing", () => {
  const { rollCall } = record;
  expect(valueInWords("date", rollCall.date)).toBe("28 March 2014");
  expect(valueInWords("officialTally", rollCall.officialTally)).toBe("2 in favour, 1 against, 1 abstaining, 1 non-voting");
  expect(valueInWords("sources", rollCall.sources)).toBe("A/HRC/25/2 (consulted 15 January 2024); https://example.org/votes");
  expect(valueInWords("sponsors", rollCall.sponsors)).toBe("USA, main sponsor; BRA, co-sponsor");
  expect(valueInWords("intentions", rollCall.intentions)).toBe("COD: in favour (A letter)");
  expect(valueInWords("disagreements", rollCall.disagreements)).toBe(
    "CHN: abstaining (Another data set); COD: no choice (Another data set)",
  );
  expect(valueInWords("mode", "recorded_vote")).toBe("recorded vote");
  expect(valueInWords("meeting", null)).toBeNull();
  const silent = { inFavour: null, against: null, abstaining: null, nonVoting: null, members: null };
  expect(valueInWords("officialTally", silent)).toBe("nothing announced");
});

test("times are in UTC and say so; revisions of other kinds have their words, and unknown ones their name", () => {
  expect(timeInWords("2026-11-05T09:08:31.123Z")).toBe("5 November 2026, 09:08 UTC");
  expect(revisionInWords("release.publish", "3")).toBe("Release 3 published");
  expect(revisionInWords("seed.load", "a".repeat(64))).toBe("The shipped facts loaded");
  expect(revisionInWords("grouping.change", "nato")).toBe("grouping.change nato");
});

test("who may not publish is told why", () => {
  const draft = { readyBy: "ann@example.org" } as Parameters<typeof notPublishable>[0];
  const account = (email: string, role: "editor" | "publisher") => ({ id: "1", email, name: "A", role });
  expect(notPublishable(draft, account("bob@example.org", "editor"), false)).toBe(
    "Somebody with the role publisher reviews and publishes it.",
  );
  expect(notPublishable(draft, account("ann@example.org", "publisher"), false)).toBe(
    "You marked this draft as ready: a second person reviews and publishes it.",
  );
  expect(notPublishable(draft, account("ann@example.org", "publisher"), true)).toBeUndefined();
  expect(notPublishable(draft, account("bob@example.org", "publisher"), false)).toBeUndefined();
});

test("an address that asks for revisions is read, empty fields ask nothing, and what cannot be asked is named", () => {
  expect(readRevisionQuestion(new URLSearchParams("who=ann&what=&text=%20misread%20&from=2026-01-31&before=12"))).toEqual({
    question: { who: "ann", text: "misread", from: "2026-01-31", before: 12 },
  });
  expect(readRevisionQuestion(new URLSearchParams("from=2026"))).toEqual({ problem: "from must be a day, YYYY-MM-DD" });
  expect(readRevisionQuestion(new URLSearchParams("to=2026-02-30"))).toEqual({ problem: "to must be a day, YYYY-MM-DD" });
  expect(readRevisionQuestion([["text", "a\0b"]])).toEqual({ problem: "text holds a zero byte" });
  expect(readRevisionQuestion(new URLSearchParams("before=0"))).toEqual({
    problem: "before must be the number of a revision",
  });
});
