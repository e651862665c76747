import { readSeed } from "../../seed/readSeed";
import { seed } from "./seed";

test("the seed holds so many of each", () => {
  expect({
    states: seed.states.length,
    names: seed.states.flatMap(({ names }) => names).length,
    bodyMemberships: seed.bodyMemberships.length,
    groupings: seed.groupings.length,
    groupingMemberships: seed.groupings.flatMap(({ members }) => members).length,
    definitions: seed.definitions.length,
    claims: seed.claims.length,
    usAgreement: seed.usAgreement.length,
    rollCalls: seed.rollCalls.length,
    rollCallsOnTheDprk: seed.rollCalls.filter(({ rollCall }) => rollCall.subject === "PRK").length,
    rollCallsWithChoices: seed.rollCalls.filter(({ choices }) => choices.size > 0).length,
    votes: seed.rollCalls.reduce((votes, { choices }) => votes + choices.size, 0),
  }).toEqual({
    states: 205,
    names: 565,
    bodyMemberships: 342,
    groupings: 31,
    groupingMemberships: 971,
    definitions: 14,
    claims: 1,
    usAgreement: 10491,
    rollCalls: 478,
    rollCallsOnTheDprk: 57,
    rollCallsWithChoices: 142,
    votes: 18163,
  });
});

test("reading it twice gives the same", () => {
  expect(readSeed("seed")).toEqual(seed);
});

test("every fact has a source", () => {
  const sources = [
    ...seed.states.flatMap((state) => [state.source, ...state.names.map(({ source }) => source)]),
    ...seed.bodyMemberships.map(({ source }) => source),
    ...seed.groupings.flatMap((grouping) => [grouping.source, ...grouping.members.map(({ source }) => source)]),
    ...seed.definitions.map(({ source }) => source),
    ...seed.claims.map(({ source }) => `${source.author} ${source.title}`),
    ...seed.rollCalls.map(({ rollCall }) => rollCall.source),
  ];
  expect(sources.filter((source) => source.trim() === "")).toEqual([]);
  expect(seed.rollCalls.filter(({ rollCall }) => rollCall.sources.length === 0)).toEqual([]);
});

test("a text on another country is cited for itself, in the General Assembly with the data set that its choices are counted from", () => {
  const others = seed.rollCalls.map(({ rollCall }) => rollCall).filter(({ subject }) => subject !== "PRK");
  const own = ({ symbol, body }: (typeof others)[number]) => [
    { symbol, url: `https://undocs.org/${symbol}`, consulted: null },
    ...(body === "GA" ? [{ symbol: null, url: "https://github.com/dgrtwo/unvotes", consulted: null }] : []),
  ];
  expect(others.filter(({ source, symbol }) => source !== symbol)).toEqual([]);
  const cited = others.filter((text) => JSON.stringify(text.sources) !== JSON.stringify(own(text)));
  expect(cited.map(({ id, sources }) => `${id}: ${sources.at(-1)?.url}`)).toEqual([
    "a-hrc-res-s-34-1: https://www.unognewsroom.org/story/en/1273/ukraine-special-session-human-rights-council-1",
  ]);
  expect(others.filter(({ draft, meeting }) => draft !== null || meeting !== null)).toEqual([]);
  const uncounted = others.filter(({ body, note }) => body === "GA" && !note?.includes("a count of the published data set"));
  expect(uncounted).toEqual([]);
});

test("titles carry nothing of their records' form, and no damaged letters", () => {
  const titles = seed.rollCalls.map(({ rollCall }) => rollCall.title);
  expect(titles.filter((title) => /:\s*(resolution|amendment|decision)|[_<>\uFFFD]|\s:|^A\/|:$/.test(title))).toEqual([]);
});

test("no day on which a source was consulted is made up", () => {
  expect(
    seed.rollCalls.flatMap(({ rollCall }) => rollCall.sources.map(({ consulted }) => consulted)).filter((day) => day !== null),
  ).toEqual([]);
});

test("the claim is quoted to the letter and speaks of the vote of March 2014", () => {
  expect(seed.claims).toEqual([
    {
      slug: "dprk-support-not-limited-to-hostile-states",
      sentence:
        "The countries that voted for the report and an international criminal justice mechanism included 12 African and Asian states plus 6 Latin American states—not only the purportedly ‘hostile’ states from the West.",
      tested: "not only the purportedly ‘hostile’ states from the West",
      source: {
        author: "Roberta Cohen",
        title: "A Human Rights Dialogue with North Korea: Real or Illusory?",
        publisher: "38 North",
        date: "2014-10",
        url: "https://www.38north.org/2014/10/rcohen101614/",
      },
      subject: "PRK",
      defaultDefinition: "western-european-and-others",
      rollCalls: ["a-hrc-res-25-25"],
    },
  ]);
});

test("a General Assembly text before 2003 is dated to the month, every other to the day", () => {
  const oddly = seed.rollCalls.filter(
    ({ rollCall: { body, date } }) => date.length !== (body === "GA" && date < "2003" ? 7 : 10),
  );
  expect(oddly.map(({ rollCall }) => rollCall.id)).toEqual([]);
});

test("agreement with the United States is known for the month or day of every vote with choices, to July 2018", () => {
  const known = new Set(seed.usAgreement.map(({ date }) => date));
  const unknown = seed.rollCalls.filter(
    ({ rollCall, choices }) => choices.size > 0 && rollCall.date < "2018-08" && !known.has(rollCall.date),
  );
  expect(unknown.map(({ rollCall }) => rollCall.id)).toEqual([]);
});
