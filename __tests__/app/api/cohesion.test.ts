import { ask, read, serveSeed } from "./served";

beforeAll(() => void serveSeed());

interface CohesionAnswer {
  readonly grouping: unknown;
  readonly items: readonly { readonly rollCall: string; readonly agreementIndex: number | null; readonly rice: number | null }[];
  readonly mean: { readonly agreementIndex: number | null; readonly rice: number | null };
  readonly counted: { readonly agreementIndex: number; readonly rice: number };
}

describe("GET /cohesion", () => {
  it("has each roll call with its tally and indexes: Asia-Pacific on the cited vote split 6-3-4", async () => {
    const { grouping, items } = await read<CohesionAnswer>(
      "/cohesion?grouping=asia-pacific&body=HRC&from=2014-03-28&to=2014-03-28",
    );
    const cited = items.find(({ rollCall }) => rollCall === "a-hrc-res-25-25");
    expect(grouping).toEqual({ slug: "asia-pacific", name: expect.any(String) });
    expect(cited).toEqual({
      ...{ rollCall: "a-hrc-res-25-25", date: "2014-03-28" },
      tally: { inFavour: 6, against: 3, abstaining: 4, nonVoting: 0, members: 13 },
      agreementIndex: (6 - 7 / 2) / 13,
      rice: 3 / 9,
    });
  });

  it("has the mean of the items that have the index, and how many they are", async () => {
    const { items, mean, counted } = await read<CohesionAnswer>("/cohesion?grouping=african");
    for (const index of ["agreementIndex", "rice"] as const) {
      const known = items.flatMap((item) => item[index] ?? []);
      expect(counted[index]).toBe(known.length);
      expect(mean[index]).toBeCloseTo(known.reduce((sum, value) => sum + value, 0) / known.length, 12);
    }
  });

  it("of no roll call is empty, its means null", async () => {
    expect(await read("/cohesion?grouping=eu&topic=Whaling")).toMatchObject({
      items: [],
      mean: { agreementIndex: null, rice: null },
      counted: { agreementIndex: 0, rice: 0 },
    });
  });

  it("as CSV has one row a roll call", async () => {
    const { items } = await read<CohesionAnswer>("/cohesion?grouping=nato&body=HRC");
    const { text } = await ask("/cohesion.csv?grouping=nato&body=HRC");
    const [header, ...lines] = text.trimEnd().split("\r\n");
    expect(header).toBe(
      "grouping,rollCall,date,tally.inFavour,tally.against,tally.abstaining,tally.nonVoting,tally.members,agreementIndex,rice",
    );
    expect(lines.map((line) => line.split(",")[1])).toEqual(items.map(({ rollCall }) => rollCall));
  });

  it.each([
    ["", "is required"],
    ["grouping=the-east", 'there is no grouping "the-east" in this release'],
  ])("refuses ?%s and says why", async (query, message) => {
    const { status, json } = await ask(`/cohesion?${query}`);
    expect([status, (json as { errors: unknown[] }).errors]).toEqual([400, [{ parameter: "grouping", message }]]);
  });
});
