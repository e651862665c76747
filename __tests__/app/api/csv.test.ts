import { parse } from "csv-parse/sync";
import { writeCsv } from "../../../app/api/v1/_http/writeCsv";
import { ask, read, serveSeed } from "./served";

beforeAll(() => void serveSeed());

type Row = Record<string, unknown>;

async function rowsOf(address: string): Promise<readonly Row[]> {
  const { status, text, headers } = await ask(address);
  expect([status, headers.get("content-type")]).toEqual([200, "text/csv; charset=utf-8; header=present"]);
  return parse(text, { columns: true });
}

/** What a cell must say of a value of the JSON. */
function cell(value: unknown): string {
  if (value === null || value === undefined) return "";
  return Array.isArray(value) ? value.join("; ") : String(value as string);
}

const at = (row: Row, column: string) =>
  column.split(".").reduce<unknown>((value, name) => (value as Row | null | undefined)?.[name], row);

describe("CSV", () => {
  it.each(["/roll-calls", "/states", "/states/CHN/votes", "/groupings", "/definitions", "/claims", "/releases", "/search"])(
    "of the list %s says what its JSON says",
    async (path) => {
      const query = path === "/search" ? "?q=korea&limit=40" : "?limit=40";
      const { items } = await read<{ items: Row[] }>(path + query);
      const rows = await rowsOf(`${path}.csv${query}`);
      expect(rows).toEqual(
        items.map((item) => Object.fromEntries(Object.keys(rows[0] ?? {}).map((column) => [column, cell(at(item, column))]))),
      );
    },
  );

  it("of a roll call has one row a choice", async () => {
    const { votes } = await read<{ votes: Row[] }>("/roll-calls/a-hrc-res-25-25");
    const rows = await rowsOf("/roll-calls/a-hrc-res-25-25.csv");
    expect(
      rows.map(({ state, name, choice, regionalGroup, source }) => ({ state, name, choice, regionalGroup, source })),
    ).toEqual(votes);
    expect(rows[0]).toMatchObject({
      id: "a-hrc-res-25-25",
      symbol: "A/HRC/RES/25/25",
      body: "HRC",
      date: "2014-03-28",
      subject: "PRK",
    });
  });

  it("of a text without a vote has one row without a state", async () => {
    const { items } = await read<{ items: { id: string }[] }>("/roll-calls?mode=without_a_vote&limit=1");
    expect(await rowsOf(`/roll-calls/${items[0]?.id}.csv`)).toMatchObject([{ id: items[0]?.id, state: "", choice: "" }]);
  });

  it("of a grouping and a definition has one row a member", async () => {
    const members = async (address: string) => (await read<{ members: Row[] }>(address)).members.map(({ state }) => state);
    for (const path of ["/groupings/nato", "/definitions/nato"]) {
      expect((await rowsOf(`${path}.csv?on=2014-03-28`)).map(({ state }) => state)).toEqual(
        await members(`${path}?on=2014-03-28`),
      );
    }
  });

  it("of a claim's test has one row a roll call, every number not rounded", async () => {
    const [row] = await rowsOf("/claims/dprk-support-not-limited-to-hostile-states/test.csv");
    expect(row).toMatchObject({
      ...{
        "definition.slug": "western-european-and-others",
        "definition.states": "",
        rollCall: "a-hrc-res-25-25",
        "tally.inFavour": "30",
      },
      ...{ "measures.outsideShare": "0.7666666666666667", "measures.breakingPoint.half": "17", grade: "adopted_without_bloc" },
    });
  });

  it("is exact: quotes where RFC 4180 wants them, and no text changed, formulas neither", () => {
    expect(
      writeCsv(
        ["a", "b.c", "d"],
        [
          { a: '=1+1, "x"', b: { c: null }, d: ["p", "q"] },
          { a: "two\nlines", b: { c: 0 }, d: true },
          { a: "\r", b: {}, d: [] },
        ],
      ),
    ).toBe('a,b.c,d\r\n"=1+1, ""x""",,p; q\r\n"two\nlines",0,true\r\n"\r",,\r\n');
  });

  it("has its header also without a row, and reaches no inherited member", async () => {
    expect((await ask("/roll-calls.csv?q=xyzzy")).text).toMatch(/^id,symbol,draft,title[^\r]*\r\n$/);
    expect(writeCsv(["constructor"], [{}])).toBe("constructor\r\n\r\n");
  });
});
