import { ask, read, serveSeed } from "./served";

beforeAll(() => void serveSeed());

const TEST = "/claims/dprk-support-not-limited-to-hostile-states/test";

interface TestAnswer {
  readonly definition: unknown;
  readonly results: readonly Record<string, unknown>[];
}

describe("GET /claims/{slug}/test", () => {
  it("tests the article's claim on the vote that it cites, to the digit", async () => {
    const answer = await read<TestAnswer>(TEST);
    expect(answer).toMatchObject({
      claim: {
        slug: "dprk-support-not-limited-to-hostile-states",
        sentence: expect.stringContaining("not only"),
        source: { author: "Roberta Cohen" },
      },
      definition: { slug: "western-european-and-others", name: "Western European and Others" },
      results: [
        {
          ...{ rollCall: "a-hrc-res-25-25", date: "2014-03-28", grade: "adopted_without_bloc" },
          tally: { inFavour: 30, against: 6, abstaining: 11, nonVoting: 0, members: 47 },
          inside: { inFavour: 7, against: 0, abstaining: 0, nonVoting: 0, members: 7 },
          outside: { inFavour: 23, against: 6, abstaining: 11, nonVoting: 0, members: 40 },
          measures: {
            ...{ outsideSupport: 23, outsideShare: 0.7666666666666667, adoptedWithoutBloc: true },
            outsideRate: { ofVotesCast: 23 / 40, ofPresentAndVoting: 23 / 29 },
            insideRate: { ofVotesCast: 1, ofPresentAndVoting: 1 },
            breadth: { groupsWithYes: 4, groupsLeaningYes: 4 },
            breakingPoint: { half: 17, majority: 27 },
          },
        },
      ],
    });
  });

  it("has exactly the members of the contract, in its order", async () => {
    const [result] = (await read<TestAnswer>(TEST)).results;
    const measures = result?.["measures"] as Record<string, object>;
    expect(Object.keys(result ?? {})).toEqual([
      "rollCall",
      "date",
      "tally",
      "inside",
      "outside",
      "measures",
      "grade",
      "sentence",
    ]);
    expect(Object.keys(measures).sort()).toEqual(
      [
        "outsideSupport",
        "outsideShare",
        "breadth",
        "outsideRate",
        "insideRate",
        "contrast",
        "adoptedWithoutBloc",
        "breakingPoint",
      ].sort(),
    );
    expect((measures["breakingPoint"] as { order: string[] }).order[0]).toBe("USA");
  });

  it("takes another definition, the members of the day inside", async () => {
    const { definition, results } = await read<TestAnswer>(`${TEST}?definition=the-west`);
    expect([definition, results]).toMatchObject([
      { slug: "the-west" },
      [{ measures: { outsideSupport: 18, outsideShare: 0.6 } }],
    ]);
  });

  it("takes the reader's own list, in any case and order, each state once", async () => {
    const { definition, results } = await read<TestAnswer>(`${TEST}?states=usa,JPN,USA&rollCalls=a-hrc-res-25-25`);
    expect([definition, results]).toMatchObject([
      { states: ["JPN", "USA"] },
      [{ inside: { states: ["JPN", "USA"] }, measures: { outsideSupport: 28 } }],
    ]);
  });

  it("tests on each roll call asked for, in the order asked", async () => {
    const { results } = await read<TestAnswer>(`${TEST}?rollCalls=a-res-69-188,a-hrc-res-25-25`);
    expect(results.map(({ rollCall }) => rollCall)).toEqual(["a-res-69-188", "a-hrc-res-25-25"]);
  });

  it("gives a sentence and no verdict where the choices are not known", async () => {
    const { items } = await read<{ items: { id: string }[] }>("/roll-calls?mode=without_a_vote&subject=PRK&limit=1");
    const { results } = await read<TestAnswer>(`${TEST}?rollCalls=${items[0]?.id}`);
    expect(results).toMatchObject([
      { tally: null, inside: null, outside: null, measures: null, grade: null, sentence: expect.stringMatching(/./) },
    ]);
  });

  it.each([
    ["definition=the-east", "definition", 'there is no definition "the-east" in this release'],
    ["states=USA,QQQ", "states", 'there is no state "QQQ" in this release'],
    ["states=USA,Japan", "states", '"Japan" is not a state\'s code of three letters'],
    ["states=", "states", '"" is not a state\'s code of three letters'],
    ["rollCalls=a-hrc-res-99-1", "rollCalls", 'there is no roll call "a-hrc-res-99-1" in this release'],
    ["rollCalls=", "rollCalls", 'there is no roll call "" in this release'],
    ["definition=eu&states=USA", "definition", "cannot stand beside the other: give `definition` or `states`"],
  ])("refuses ?%s and says why", async (query, parameter, message) => {
    const { status, json } = await ask(`${TEST}?${query}`);
    expect([status, (json as { errors: unknown[] }).errors[0]]).toEqual([400, { parameter, message }]);
  });

  it("bounds how many roll calls one address may test", async () => {
    const ids = Array.from({ length: 101 }, (_, i) => `a-${i}`).join(",");
    expect(await ask(`${TEST}?rollCalls=${ids}`)).toMatchObject({ status: 400, json: { errors: [{ parameter: "rollCalls" }] } });
  });
});
