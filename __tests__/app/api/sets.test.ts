import { ask, read, serveSeed } from "./served";

interface SetAnswer {
  readonly on: string | null;
  readonly members: readonly { readonly state: string; readonly from?: string | null; readonly to?: string | null }[];
}

beforeAll(() => void serveSeed());

const codes = ({ members }: SetAnswer) => members.map(({ state }) => state);

describe("GET /groupings/{slug}", () => {
  it("gives members of all days, each with its first and last", async () => {
    const eu = await read<SetAnswer>("/groupings/eu");
    expect(eu.on).toBeNull();
    expect(eu.members).toContainEqual(expect.objectContaining({ state: "GBR", from: "1973-01-01", to: "2020-01-31" }));
  });

  it("keeps the members of the day asked for, the last day included", async () => {
    const has = async (on: string) => codes(await read<SetAnswer>(`/groupings/eu?on=${on}`)).includes("GBR");
    expect([await has("1972-12-31"), await has("1973-01-01"), await has("2020-01-31"), await has("2020-02-01")]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it("has 28 members of the EU on the day of the cited vote", async () => {
    expect(codes(await read<SetAnswer>("/groupings/eu?on=2014-03-28"))).toHaveLength(28);
  });
});

describe("GET /definitions/{slug}", () => {
  it("takes in who counts as hostile on a day, once each", async () => {
    const west = codes(await read<SetAnswer>("/definitions/the-west?on=2014-03-28"));
    expect(west).toEqual([...new Set(west)].sort());
    expect(["JPN", "KOR", "USA", "POL", "PRK"].map((code) => west.includes(code))).toEqual([true, true, true, true, false]);
  });

  it("speaks of the day of the newest roll call unless asked otherwise, and says so", async () => {
    const { items } = await read<{ items: { date: string }[] }>("/roll-calls?limit=1");
    expect((await read<SetAnswer>("/definitions/eu")).on).toBe(items[0]?.date);
  });

  it("has every definition that the contract names", async () => {
    const { items } = await read<{ items: { slug: string }[] }>("/definitions");
    const named = [
      "western-european-and-others",
      "the-west",
      "main-sponsors",
      "eu",
      "nato",
      "us-treaty-allies",
      "autonomous-sanctions",
    ];
    const others = [
      "no-diplomatic-relations",
      "unc-sending-states",
      "g7",
      "oecd",
      "agrees-with-us-50",
      "agrees-with-us-60",
      "agrees-with-us-70",
    ];
    expect(items.map(({ slug }) => slug)).toEqual(expect.arrayContaining([...named, ...others]));
  });
});

describe("what has no such name", () => {
  it.each(["/groupings/constructor", "/definitions/__proto__", "/claims/toString", "/claims/none/test"])(
    "is 404 at %s",
    async (address) => {
      expect((await ask(address)).status).toBe(404);
    },
  );

  it("refuses a day that the calendar has not", async () => {
    expect(await ask("/groupings/eu?on=2014-02-30")).toMatchObject({ status: 400, json: { errors: [{ parameter: "on" }] } });
  });
});

describe("GET /claims", () => {
  it("gives the seed's claim with its source, definition and roll call", async () => {
    const claim = await read("/claims/dprk-support-not-limited-to-hostile-states");
    expect(claim).toMatchObject({
      source: { author: "Roberta Cohen", title: "A Human Rights Dialogue with North Korea: Real or Illusory?" },
      ...{ subject: "PRK", defaultDefinition: "western-european-and-others", rollCalls: ["a-hrc-res-25-25"] },
    });
    const { items } = await read<{ items: unknown[] }>("/claims");
    expect({ release: claim["release"], ...(items[0] as object) }).toEqual(claim);
  });
});
