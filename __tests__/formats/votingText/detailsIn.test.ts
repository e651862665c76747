import { dateTyped } from "../../../formats/votingText/dateTyped";
import { detailsIn } from "../../../formats/votingText/detailsIn";
import { symbolTyped } from "../../../formats/votingText/symbolTyped";

describe("what a text says besides its lists", () => {
  it("is draft, body and session where only the draft is named", () => {
    expect(detailsIn("Draft resolution A/HRC/25/L.17 was adopted by 30 votes to 6, with 11 abstentions.")).toEqual({
      symbol: null,
      draft: "A/HRC/25/L.17",
      meeting: null,
      body: "HRC",
      session: "25",
      dates: [],
      title: null,
    });
  });

  it("is symbol, meeting, day and title too, where they are there", () => {
    const text =
      "At the 56th meeting (A/HRC/25/SR.56), on 28 March 2014, the Council took action on draft resolution A/HRC/25/L.17, entitled “Situation of\nhuman rights in the Democratic People’s Republic of Korea” (resolution 25/25).";
    expect(detailsIn(text)).toEqual({
      symbol: "A/HRC/RES/25/25",
      draft: "A/HRC/25/L.17",
      meeting: "A/HRC/25/SR.56",
      body: "HRC",
      session: "25",
      dates: ["2014-03-28"],
      title: "Situation of human rights in the Democratic People’s Republic of Korea",
    });
  });

  it("is the title behind “resolution on”, and the body by its name", () => {
    const text =
      "the Assembly adopted the resolution on the situation of human rights in the Democratic People’s Republic of Korea.";
    expect(detailsIn(text)).toMatchObject({
      body: "GA",
      title: "Situation of human rights in the Democratic People’s Republic of Korea",
    });
  });

  it("is no symbol where the text has two resolutions", () => {
    expect(detailsIn("A/RES/69/188 and A/RES/69/189").symbol).toBeNull();
  });

  it.each([
    ["A/C.3/66/L.54", "GA-C3", "66"],
    ["E/CN.4/2005/L.30", "CHR", "61"],
    ["A/RES/1991(XVIII)", "GA", "18"],
    ["A/RES/ES-11/1", "GA", "ES-11"],
    ["A/HRC/S-31/L.1", "HRC", "S-31"],
  ])("%s is of %s, session %s", (symbol, body, session) => {
    expect(detailsIn(`Draft ${symbol} was put to the vote.`)).toMatchObject({ body, session });
  });

  it("a draft of a committee is the symbol of its vote", () => {
    expect(detailsIn("A/C.3/66/L.54")).toMatchObject({ symbol: "A/C.3/66/L.54", draft: "A/C.3/66/L.54" });
  });

  it("every day once, in three languages", () => {
    expect(detailsIn("le 28 mars 2014, el 18 de diciembre de 2014, March 28, 2014, 31 June 2014").dates).toEqual([
      "2014-03-28",
      "2014-12-18",
    ]);
  });
});

describe("a day as typed", () => {
  it.each([
    ["2014-03-28", "2014-03-28"],
    ["28 3 14", "2014-03-28"],
    ["28.3.2014", "2014-03-28"],
    ["28 mar 14", "2014-03-28"],
    ["28 March 2014", "2014-03-28"],
    ["1 1 46", "1946-01-01"],
    ["1946-05", "1946-05"],
  ])("%s is %s", (typed, date) => expect(dateTyped(typed)).toBe(date));

  it.each(["3 28 14", "31.6.2014", "yesterday", "28 3"])("%s is none", (typed) => expect(dateTyped(typed)).toBeUndefined());
});

describe("a symbol as typed", () => {
  const council = { body: "HRC", session: "25" } as const;

  it.each([
    ["25/25", council, "A/HRC/RES/25/25"],
    ["25", council, "A/HRC/RES/25/25"],
    ["l17", council, "A/HRC/25/L.17"],
    ["L.5/rev1", council, "A/HRC/25/L.5/Rev.1"],
    ["a/hrc/res/25/25", council, "A/HRC/RES/25/25"],
    ["188", { body: "GA", session: "69" } as const, "A/RES/69/188"],
    ["L.28", { body: "GA-C3", session: "69" } as const, "A/C.3/69/L.28"],
    ["25", { body: "HRC", session: "" } as const, "25"],
    ["whatever", council, "whatever"],
  ])("%s with %o is %s", (typed, context, symbol) => expect(symbolTyped(typed, context)).toBe(symbol));
});
