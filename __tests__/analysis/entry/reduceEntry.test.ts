import { nameAsWritten } from "../../../analysis/entry/EntryQuestion";
import { reduceEntry } from "../../../analysis/entry/reduceEntry";
import { after, iso, pasted, reader, SHORT_VOTE } from "./entering";

const READ = { CHN: "against", FRA: "in_favour", IND: "abstaining", PER: "in_favour" };

describe("a pasted paragraph", () => {
  it("fills in what it says, and nothing else", () => {
    const { entry } = after(pasted(SHORT_VOTE));
    expect({ ...entry, text: "" }).toEqual({
      text: "",
      answers: {},
      symbol: "",
      draft: "A/HRC/25/L.17",
      title: "",
      body: "HRC",
      session: "25",
      date: "",
      kind: "adoption",
      mode: "recorded_vote",
      outcome: "adopted",
      subject: null,
      agendaItem: "",
      topics: [],
      official: { inFavour: 3, against: 1, abstaining: 1, nonVoting: null },
      meeting: "",
      note: "",
      sources: [],
      choices: READ,
      intentions: [],
      sponsors: [],
      reason: "",
    });
  });

  it("leaves a name that is no state's out of the choices and asks about it", () => {
    const { read } = after(pasted(SHORT_VOTE));
    expect(read.questions).toEqual([
      { kind: "unknown", text: "Guinea Bisau", start: 25, end: 37, choice: "in_favour", candidates: ["GNB"] },
    ]);
    expect(read.marks.map(({ text, sure }) => `${text}: ${sure}`)).toEqual([
      "France: certain",
      "Peru: certain",
      "Guinea Bisau: unknown",
      "China: certain",
      "India: certain",
    ]);
  });

  it("is one step: undone, nothing of it is left; redone, all of it is back", () => {
    const whole = after(pasted(SHORT_VOTE));
    const undone = reduceEntry(whole, { type: "undo" }, reader);
    expect(undone.entry.choices).toEqual({});
    expect(reduceEntry(undone, { type: "redo" }, reader).entry).toEqual(whole.entry);
  });
});

describe("an answer", () => {
  it("gives the name's state the choice of its list", () => {
    const { entry, read } = after(pasted(SHORT_VOTE), { type: "answer", name: "Guinea Bisau", state: iso("GNB") });
    expect([entry.choices, read.questions]).toEqual([{ ...READ, GNB: "in_favour" }, []]);
  });

  it("that it is no state leaves it out and asks no more", () => {
    const { entry, read } = after(pasted(SHORT_VOTE), { type: "answer", name: "Guinea Bisau", state: "" });
    expect([entry.choices, read.questions]).toEqual([READ, []]);
  });

  it("belongs to the name however the line was broken", () => {
    expect(nameAsWritten("Guinea\n  Bisau ")).toBe("Guinea Bisau");
  });
});

describe("what a person set", () => {
  const corrected = after(
    pasted(SHORT_VOTE),
    { type: "choose", states: [iso("PER")], choice: "against" },
    { type: "choose", states: [iso("IND")], choice: undefined },
    { type: "set", fields: { session: "26" } },
  );

  it("stays when the text is changed, and the rest follows the text", () => {
    const { entry } = reduceEntry(corrected, pasted(SHORT_VOTE.replace("China", "Cuba").replace("L.17", "L.18")), reader);
    expect(entry.choices).toEqual({ FRA: "in_favour", PER: "against", CUB: "against" });
    expect([entry.draft, entry.session]).toEqual(["A/HRC/25/L.18", "26"]);
  });

  it("stays when a date is given and names are read as of that day", () => {
    const { entry } = reduceEntry(corrected, { type: "set", fields: { date: "2014-03-28" } }, reader);
    expect(entry.choices).toEqual({ CHN: "against", FRA: "in_favour", PER: "against" });
  });

  it("is undone step by step, and gone for good only after another change", () => {
    const back = (state: typeof corrected) => reduceEntry(state, { type: "undo" }, reader);
    const two = back(back(corrected));
    expect(two.entry.choices).toEqual({ ...READ, PER: "against" });
    const other = reduceEntry(two, { type: "choose", states: [iso("CHN")], choice: "abstaining" }, reader);
    expect([other.entry.choices["CHN" as never], other.future]).toEqual(["abstaining", []]);
  });
});

it("typing on in one field is one step back", () => {
  const typed = (title: string) => ({ type: "set", fields: { title }, into: "title" }) as const;
  const state = after(typed("S"), typed("Si"), typed("Sit"));
  expect(reduceEntry(state, { type: "undo" }, reader).entry.title).toBe("");
});

it("an action that changes nothing is no step", () => {
  const state = after(pasted(SHORT_VOTE));
  expect(reduceEntry(state, { type: "choose", states: [iso("PER")], choice: "in_favour" }, reader)).toBe(state);
});

it("a state in two lists has no choice from the text", () => {
  const { entry, read } = after(
    pasted("In favour: France, Peru\nAgainst: China, Peru\nAdopted by 2 votes to 1, with no abstentions."),
  );
  expect(entry.choices).toEqual({ FRA: "in_favour", CHN: "against" });
  expect(read.inTwoLists).toEqual([{ state: "PER", choices: ["in_favour", "against"] }]);
});

it("of a text with two votes one is picked, and the pick takes the other's choices", () => {
  const two =
    "In favour: France, Peru\nAgainst: China\nThe draft A/HRC/25/L.1 was adopted by 2 votes to 1, with no abstentions.\n\nIn favour: Cuba\nAgainst: Peru, France\nThe draft A/HRC/25/L.2 was rejected by 2 votes to 1, with no abstentions.";
  const first = after(pasted(two));
  expect([first.read.votes.map(({ symbols }) => symbols), first.read.vote, first.entry.draft]).toEqual([
    [["A/HRC/25/L.1"], ["A/HRC/25/L.2"]],
    0,
    "A/HRC/25/L.1",
  ]);
  const second = reduceEntry(first, { type: "pick", vote: 1 }, reader).entry;
  expect([second.draft, second.outcome, second.choices]).toEqual([
    "A/HRC/25/L.2",
    "rejected",
    { CUB: "in_favour", FRA: "against", PER: "against" },
  ]);
});

it("a later intention is quoted and changes no choice", () => {
  const text =
    "In favour: France\nAgainst: China\nAbstaining: Armenia\nThe draft was adopted by 1 vote to 1, with 1 abstention.\n\n[Subsequently, the delegation of Armenia informed the Secretariat that it had intended to vote in favour.]";
  const { entry } = after(pasted(text));
  expect(entry.intentions).toEqual([
    {
      state: "ARM",
      choice: "in_favour",
      text: "Subsequently, the delegation of Armenia informed the Secretariat that it had intended to vote in favour.",
    },
  ]);
  expect(entry.choices["ARM" as never]).toBe("abstaining");
});
