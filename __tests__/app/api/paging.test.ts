import fc from "fast-check";
import type { Release } from "../../../release/Release";
import { ask, read, serveSeed } from "./served";

interface Part {
  readonly items: readonly { readonly id: string }[];
  readonly total: number;
  readonly next: string | null;
}

let release: Release;
beforeAll(() => (release = serveSeed()));

async function walk(address: string): Promise<readonly Part[]> {
  const part = await read<Part>(address);
  return part.next ? [part, ...(await walk(part.next.replace("/api/v1", "")))] : [part];
}

const idsOf = (parts: readonly Part[]) => parts.flatMap(({ items }) => items.map(({ id }) => id));

describe("paging", () => {
  it("gives fifty unless asked otherwise", async () => {
    expect((await read<Part>("/roll-calls")).items).toHaveLength(50);
  });

  it("meets every item exactly once, in the list's order, whatever the limit", async () => {
    const total = release.rollCalls.length;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 500 }),
        fc.constantFrom("date", "-date", "symbol", "margin", "-title"),
        async (limit, sort) => {
          const whole = idsOf(await walk(`/roll-calls?sort=${sort}&limit=500`));
          expect(idsOf(await walk(`/roll-calls?sort=${sort}&limit=${Math.max(limit, 40)}`))).toEqual(whole);
          expect(new Set(whole).size).toBe(total);
        },
      ),
      { numRuns: 12 },
    );
  });

  it("goes on at an address with all parameters, in the release in which it began", async () => {
    const { next, total } = await read<Part>("/roll-calls?q=human%20rights&limit=2&body=HRC");
    const url = new URL(next ?? "", "http://localhost");
    expect([
      url.pathname,
      url.searchParams.get("q"),
      url.searchParams.get("limit"),
      url.searchParams.get("body"),
      url.searchParams.get("release"),
    ]).toEqual(["/api/v1/roll-calls", "human rights", "2", "HRC", "1"]);
    expect((await read<Part>((next ?? "").replace("/api/v1", ""))).total).toBe(total);
  });

  it("ends with null", async () => {
    expect(await read<Part>("/claims")).toMatchObject({ next: null });
    expect(await read<Part>("/roll-calls?q=xyzzy")).toMatchObject({ items: [], total: 0, next: null });
  });

  it("refuses a cursor of another list, a made-up one and an empty one", async () => {
    const { next } = await read<Part>("/roll-calls?limit=2");
    const cursor = new URL(next ?? "", "http://localhost").searchParams.get("cursor") ?? "";
    const others = [`/roll-calls?body=HRC&cursor=${cursor}`, `/states?cursor=${cursor}`, `/roll-calls?cursor=${cursor}A`];
    for (const address of [
      ...others,
      "/roll-calls?cursor=",
      "/roll-calls?cursor=%FF",
      `/roll-calls?cursor=${btoa("2-0123456789abcdef")}`,
    ]) {
      expect(await ask(address)).toMatchObject({ status: 400, json: { errors: [{ parameter: "cursor" }] } });
    }
    expect((await ask(`/roll-calls?limit=9&cursor=${cursor}`)).status).toBe(200);
  });

  it.each(["0", "501", "-1", "1.5", "ten", "", "1e2", "0x10", "+5", "007"])("refuses limit=%s", async (limit) => {
    expect(await ask(`/roll-calls?limit=${encodeURIComponent(limit)}`)).toMatchObject({
      status: 400,
      json: { errors: [{ parameter: "limit", message: "must be a whole number from 1 to 500" }] },
    });
  });

  it("names the next part of a CSV in its Link header", async () => {
    const { headers } = await ask("/roll-calls.csv?limit=3");
    expect(headers.get("link")).toMatch(/^<\/api\/v1\/roll-calls\.csv\?limit=3&release=1&cursor=[\w-]+>; rel="next"$/);
  });
});
