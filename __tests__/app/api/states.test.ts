import type { Release } from "../../../release/Release";
import { ask, read, serveSeed } from "./served";

interface StateAnswer {
  readonly counts: { inFavour: number; against: number; abstaining: number; nonVoting: number; rollCalls: number };
  readonly [member: string]: unknown;
}

let release: Release;
beforeAll(() => (release = serveSeed()));

describe("GET /states/{iso3}", () => {
  it("gives names with their dates, seats, the group and counts", async () => {
    expect(await read("/states/JPN")).toMatchObject({
      ...{ iso3: "JPN", name: "Japan", kind: "member", regionalGroup: "asia-pacific" },
      names: expect.arrayContaining([expect.objectContaining({ name: "Japan", from: null, to: null })]),
      memberships: expect.arrayContaining([expect.objectContaining({ body: "GA", from: "1956-12-18", to: null })]),
    });
  });

  it("counts every choice once", async () => {
    const { counts } = await read<StateAnswer>("/states/JPN");
    const own = release.rollCalls.filter((_, index) =>
      release.choices.choiceOf(index, release.stateIndex.get("JPN" as never) ?? -1),
    );
    expect(counts.rollCalls).toBe(own.length);
    expect(counts.inFavour + counts.against + counts.abstaining + counts.nonVoting).toBe(counts.rollCalls);
  });

  it("takes small letters and answers the same", async () => {
    expect(await read("/states/jpn")).toEqual(await read("/states/JPN"));
  });

  it("puts a former state in the group of its last day", async () => {
    expect(await read("/states/CSK")).toMatchObject({ kind: "former_member", regionalGroup: "eastern-european" });
  });

  it.each(["QQQ", "Japan", "__proto__", "constructor", "%00", "JP%4E%2F"])("has nothing under %s", async (code) => {
    expect(await ask(`/states/${code}`)).toMatchObject({ status: 404, json: { title: "Not Found", status: 404 } });
  });
});

describe("GET /states", () => {
  it("lists every state by code", async () => {
    const { items, total } = await read<{ items: { iso3: string }[]; total: number }>("/states?limit=500");
    expect(items.map(({ iso3 }) => iso3)).toEqual(release.states.map(({ iso3 }) => iso3));
    expect(total).toBe(items.length);
  });
});

describe("GET /states/{iso3}/votes", () => {
  it("gives roll calls with the state's choice", async () => {
    const { items } = await read<{ items: { id: string; choice: string }[] }>(
      "/states/CHN/votes?body=HRC&session=25&subject=PRK",
    );
    expect(items).toMatchObject([{ id: "a-hrc-res-25-25", choice: "against", officialTally: { inFavour: 30 } }]);
  });

  it("adds up to the state's counts", async () => {
    const { counts } = await read<StateAnswer>("/states/CHN");
    const total = async (query: string) => (await read<{ total: number }>(`/states/CHN/votes?${query}`)).total;
    expect([await total(""), await total("choice=against")]).toEqual([counts.rollCalls, counts.against]);
  });

  it("takes no other state", async () => {
    expect(await ask("/states/CHN/votes?state=USA")).toMatchObject({ status: 400, json: { errors: [{ parameter: "state" }] } });
  });
});
