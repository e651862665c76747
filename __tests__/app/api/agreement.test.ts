import { ask, read, serveSeed } from "./served";

beforeAll(() => void serveSeed());

interface Matrix {
  readonly on: string | null;
  readonly states: readonly string[];
  readonly shared: readonly number[];
  readonly agreement: readonly (number | null)[];
}

describe("GET /agreement", () => {
  it("has the members of the contract, and what was asked for", async () => {
    const { release, ...answer } = await read("/agreement?a=usa&b=PRK&body=GA&from=2011&to=2015-12-31&topic=Human%20rights");
    expect(release).toMatchObject({ number: 1 });
    expect(answer).toEqual({
      ...{ a: "USA", b: "PRK" },
      selection: { from: "2011", to: "2015-12-31", body: "GA", topic: "Human rights", rollCalls: expect.any(Number) },
      shared: expect.any(Number),
      fewShared: expect.any(Boolean),
      agreement: expect.any(Number),
      kappa: expect.any(Number),
    });
  });

  it("counts the one vote of the Council in a day: both in favour, so no kappa", async () => {
    const answer = await read("/agreement?a=USA&b=JPN&body=HRC&from=2014-03-28&to=2014-03-28&topic=human%20rights");
    expect(answer).toMatchObject({ fewShared: true, agreement: 1, kappa: null });
  });

  it("is null, never 0, where nothing is shared, and says that few are", async () => {
    const answer = await read("/agreement?a=CSK&b=CZE");
    expect(answer).toMatchObject({ shared: 0, fewShared: true, agreement: null, kappa: null });
  });

  it("is the same from either side", async () => {
    const of = async (query: string) => {
      const { shared, agreement, kappa } = await read(`/agreement?${query}`);
      return [shared, agreement, kappa];
    };
    expect(await of("a=CHN&b=FRA")).toEqual(await of("a=FRA&b=CHN"));
  });

  it("is a row as CSV", async () => {
    const { text } = await ask("/agreement.csv?a=CSK&b=CZE&body=HRC");
    expect(text).toMatch(
      /^a,b,selection\.from,selection\.to,selection\.body,selection\.topic,selection\.rollCalls,shared,fewShared,agreement,kappa\r\nCSK,CZE,,,HRC,,\d+,0,true,,\r\n$/,
    );
  });

  it.each([
    ["a=USA", "b", "is required"],
    ["a=USA&b=ZZZ", "b", 'there is no state "ZZZ" in this release'],
    ["a=USA&b=PRK&topic=", "topic", "must not be empty"],
    ["a=USA&b=PRK&limit=5", "limit", expect.stringContaining("is not a parameter of this address")],
  ])("refuses ?%s and says why", async (query, parameter, message) => {
    const { status, json } = await ask(`/agreement?${query}`);
    expect([status, (json as { errors: unknown[] }).errors]).toEqual([400, [{ parameter, message }]]);
  });
});

describe("GET /agreement/matrix", () => {
  it("stands row by row, by code, and says of a pair what /agreement says", async () => {
    const { states, shared, agreement } = await read<Matrix>("/agreement/matrix?states=USA,CSK,CHN&body=GA");
    const pair = await read("/agreement?a=CHN&b=USA&body=GA");
    expect([states, shared.length, agreement.length]).toEqual([["CHN", "CSK", "USA"], 9, 9]);
    expect([shared[2], agreement[2]]).toEqual([pair["shared"], pair["agreement"]]);
    expect([shared[6], agreement[6]]).toEqual([pair["shared"], pair["agreement"]]);
    expect([shared[0], agreement[0]]).toEqual([expect.any(Number), 1]);
  });

  it("takes the members of a grouping on the last day asked for, else on that of the newest roll call", async () => {
    const eu2003 = await read<Matrix>("/agreement/matrix?grouping=eu&to=2003-12-31");
    expect([eu2003.on, eu2003.states.length]).toEqual(["2003-12-31", 15]);
    const today = await read<Matrix>("/agreement/matrix?grouping=eu");
    expect([today.states.includes("GBR"), today.states.length]).toEqual([false, 27]);
  });

  it("takes every state that there is at once", async () => {
    const { items } = await read<{ items: { iso3: string }[] }>("/states?limit=500");
    const codes = items.map(({ iso3 }) => iso3);
    const { states, shared } = await read<Matrix>(`/agreement/matrix?states=${codes.join(",")}`);
    expect([states.length, shared.length]).toEqual([codes.length, codes.length ** 2]);
  });

  it("as CSV has a row for each pair in both orders, as the arrays stand", async () => {
    const { text } = await ask("/agreement/matrix.csv?states=CHN,CSK");
    const pairs = text.split("\r\n").map((line) => line.split(",").slice(0, 2).join(" "));
    expect(pairs).toEqual(["a b", "CHN CHN", "CHN CSK", "CSK CHN", "CSK CSK", ""]);
  });

  it.each([
    ["", ["states", "grouping"]],
    ["states=USA&grouping=eu", ["states", "grouping"]],
    ["grouping=the-east", ["grouping"]],
    ["states=USA,ZZZ", ["states"]],
    [
      `states=${Array.from({ length: 251 }, (_, i) => `A${String.fromCharCode(65 + (i % 26), 65 + Math.floor(i / 26))}`)}`,
      ["states"],
    ],
  ])("refuses ?%.40s and names what is wrong", async (query, parameters) => {
    const { status, json } = await ask(`/agreement/matrix?${query}`);
    const { errors } = json as { errors: { parameter: string }[] };
    expect([status, errors.map(({ parameter }) => parameter)]).toEqual([400, parameters]);
  });
});
