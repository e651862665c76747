import type { Release } from "../../../release/Release";
import { ask, read, serveSeed } from "./served";

interface Item {
  readonly id: string;
  readonly [member: string]: unknown;
}
interface List {
  readonly items: readonly Item[];
  readonly total: number;
}

let release: Release;
beforeAll(() => (release = serveSeed()));

const list = (query: string) => read<List>(`/roll-calls?limit=500&${query}`);
const idsOf = async (query: string) => (await list(query)).items.map(({ id }) => id);

describe("GET /roll-calls", () => {
  it("holds every roll call, texts without a vote too", async () => {
    expect((await read<List>("/roll-calls")).total).toBe(release.rollCalls.length);
    expect((await list("mode=without_a_vote&subject=PRK")).total).toBeGreaterThan(0);
  });

  it("stands newest first unless asked otherwise", async () => {
    const dates = (await list("")).items.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort().reverse());
  });

  it.each([
    "A/HRC/RES/25/25",
    "a/hrc/res/25/25",
    "25/25",
    "hrc res 25 25",
    "HRC resolution 25/25",
    "A-HRC-RES-25-25",
    "hrc 25/25",
    "A/HRC/25/L.17",
    "l17 25",
  ])("finds the vote by its symbol written %s", async (spelling) => {
    const ids = await idsOf(`q=${encodeURIComponent(spelling)}`);
    if (spelling === "l17 25") expect(ids).toEqual([]);
    else expect(ids).toContain("a-hrc-res-25-25");
  });

  it("does not take one body's resolution for another's", async () => {
    expect(await idsOf("q=A/RES/25/25")).toEqual([]);
  });

  it("finds words of the title in any order and case, without accents, each at least begun", async () => {
    const ids = await idsOf(`q=${encodeURIComponent("KOREA dém human")}`);
    expect(ids).toContain("a-hrc-res-25-25");
    expect(await idsOf("q=korea+unicorn")).toEqual([]);
  });

  it("finds nothing for a question without a letter or digit", async () => {
    expect((await list(`q=${encodeURIComponent("%_ ’—")}`)).total).toBe(0);
  });

  it("narrows by body, session, kind, subject and topic", async () => {
    const { items } = await list("body=HRC&session=25&kind=adoption&subject=prk&topic=human+rights");
    expect(items.map(({ id }) => id)).toEqual(["a-hrc-res-25-25"]);
  });

  it("takes both days of a span in, and a month where the record has only months", async () => {
    expect(await idsOf("subject=PRK&from=2014-03-28&to=2014-03-28")).toEqual(["a-hrc-res-25-25"]);
    expect((await list("subject=PRK&from=2014&to=2014")).items.every(({ date }) => String(date).startsWith("2014"))).toBe(true);
  });

  it("narrows to what a state chose", async () => {
    expect(await idsOf("state=CHN&choice=against&body=HRC&session=25&subject=PRK")).toEqual(["a-hrc-res-25-25"]);
    expect(await idsOf("state=CHN&choice=in_favour&body=HRC&session=25&subject=PRK")).toEqual([]);
    expect(await idsOf("state=PRK&session=25&body=HRC")).toEqual([]);
  });

  it("needs a state for a choice", async () => {
    const { status, json } = await ask("/roll-calls?choice=against");
    expect([status, json]).toMatchObject([400, { errors: [{ parameter: "choice", message: "needs `state`: whose choice?" }] }]);
  });

  it.each(["state", "subject"])("refuses a %s that the release does not know, and names it", async (parameter) => {
    const { status, json } = await ask(`/roll-calls?${parameter}=QQQ`);
    expect([status, json]).toMatchObject([400, { errors: [{ parameter, message: 'there is no state "QQQ" in this release' }] }]);
  });

  it("orders symbols by their numbers", async () => {
    const symbols = (await list("sort=symbol&body=HRC&subject=PRK")).items.map(({ symbol }) => symbol);
    expect(symbols.indexOf("A/HRC/RES/7/15")).toBeLessThan(symbols.indexOf("A/HRC/RES/10/16"));
  });

  it("orders by margin, what has none last either way", async () => {
    for (const [sort, sign] of [
      ["margin", 1],
      ["-margin", -1],
    ] as const) {
      const tallies = (await list(`subject=PRK&sort=${sort}`)).items.map(
        ({ officialTally }) => officialTally as { inFavour: number | null; against: number },
      );
      const margins = tallies.map(({ inFavour, against }) => (inFavour === null ? Infinity : sign * (inFavour - against)));
      expect(margins).toEqual([...margins].sort((a, b) => a - b));
    }
  });

  it("takes a filter left blank for none", async () => {
    expect((await read<List>("/roll-calls?q=&body=&state=&sort=")).total).toBe(release.rollCalls.length);
  });
});
