import { ask, read, serveSeed } from "./served";

beforeAll(() => void serveSeed());

interface Ranking {
  readonly selection: { readonly rollCalls: number };
  readonly items: readonly { readonly state: string; readonly rank: number | null; readonly n: number; readonly few: boolean }[];
}

describe("the rankings", () => {
  it.each(["/outvoted?", "/pivotal?", "/agreement/ranking?state=JPN&"])(
    "%s has first who has a rank, and says of the others that they rest on few",
    async (address) => {
      const { selection, items } = await read<Ranking>(`${address}body=HRC`);
      expect(selection.rollCalls).toBeGreaterThan(20);
      expect(items[0]).toMatchObject({ rank: 1, few: false });
      expect(items.filter(({ rank, n, few }) => n < 20 !== few || few !== (rank === null))).toEqual([]);
      expect(items.findIndex(({ few }) => few)).toBe(items.filter(({ few }) => !few).length);
    },
  );

  it("refuse a state that is not there", async () => {
    const { status, json } = await ask("/agreement/ranking?state=XXX");
    const errors = [{ parameter: "state", message: 'there is no state "XXX" in this release' }];
    expect([status, (json as { errors: unknown }).errors]).toEqual([400, errors]);
  });

  it("have a CSV of one row a state", async () => {
    const { text } = await ask("/outvoted.csv?body=HRC");
    const { items } = await read<Ranking>("/outvoted?body=HRC");
    const [header, ...lines] = text.trimEnd().split("\r\n");
    expect(header).toBe("state,rank,share,n,few,outvoted,prevailed,abstained");
    expect(lines.map((line) => line.slice(0, 3))).toEqual(items.map(({ state }) => state));
  });
});

describe("GET /roll-calls/{id}/pivotal", () => {
  it("of a vote of 30 to 6 says that twelve would have had to change sides, and nobody alone", async () => {
    expect(await read("/roll-calls/a-hrc-res-25-25/pivotal")).toMatchObject({
      ...{ rollCall: "a-hrc-res-25-25", outcome: "adopted", rule: "simple_majority" },
      ...{ margin: 24, n: 36, switchesNeeded: 12, states: [] },
    });
  });

  it("is 404 of what is not there", async () => {
    expect((await ask("/roll-calls/none/pivotal")).status).toBe(404);
  });
});
