import { compareReleases } from "../../../app/api/v1/_releases/compareReleases";
import { buildRelease } from "../../../release/buildRelease";
import type { Release } from "../../../release/Release";
import type { ReleaseContent } from "../../../release/ReleaseContent";
import { readSeed } from "../../../seed/readSeed";
import { ask, infoOf, read, serve } from "./served";

/** The second release: the first roll call gone, one title and one choice changed, and the last one new. */
function twoReleases(): readonly [ReleaseContent, ReleaseContent] {
  const seed = readSeed();
  const [first, second, third, ...rest] = seed.rollCalls.filter(({ choices }) => choices.size > 0);
  const last = rest.at(-1);
  if (!first || !second || !third || !last) throw new Error("The seed has too few votes.");
  const retitled = { ...second, rollCall: { ...second.rollCall, title: "Another title" } };
  const [[state] = []] = third.choices;
  const recast = {
    ...third,
    choices: new Map(third.choices).set(
      state as never,
      third.choices.get(state as never) === "against" ? "in_favour" : "against",
    ),
  };
  const others = rest.slice(0, -1);
  return [
    { ...seed, rollCalls: [first, second, third, ...others] },
    { ...seed, rollCalls: [retitled, recast, ...others, last] },
  ];
}

let contents: readonly [ReleaseContent, ReleaseContent];
beforeAll(() => {
  contents = twoReleases();
  serve(contents);
});

const idsOf = (content: ReleaseContent) => content.rollCalls.map(({ rollCall }) => rollCall.id as string);

describe("GET /releases", () => {
  it("says what a release changed against the one before", async () => {
    const [before, after] = contents.map(idsOf) as [string[], string[]];
    const { release, added, changed, removed, ...info } = await read("/releases/2");
    expect(release).toEqual({ number: 2, publishedAt: infoOf(2).publishedAt, hash: infoOf(2).hash });
    expect(info).toEqual(infoOf(2));
    expect([added, removed]).toEqual([after.filter((id) => !before.includes(id)), before.filter((id) => !after.includes(id))]);
    expect(new Set(changed as string[])).toEqual(new Set([before[1], before[2]]));
  });

  it("counts everything in the first release as added", async () => {
    const { added, changed, removed } = await read("/releases/1");
    expect([(added as string[]).length, changed, removed]).toEqual([contents[0].rollCalls.length, [], []]);
  });

  it("lists all, newest first; pinned, those up to the pinned one, so that the answer never changes", async () => {
    const numbers = async (query: string) =>
      (await read<{ items: { number: number }[] }>(`/releases${query}`)).items.map(({ number }) => number);
    expect([await numbers(""), await numbers("?release=1"), await numbers("?release=2")]).toEqual([[2, 1], [1], [2, 1]]);
    expect((await ask("/releases/2?release=1")).status).toBe(404);
  });

  it.each(["0", "3", "01", "1.0", "one", "-1"])("has no release %s", async (number) => {
    expect((await ask(`/releases/${number}`)).status).toBe(404);
  });
});

describe("a release with one state more", () => {
  it("has changed no roll call, though its states are numbered otherwise", () => {
    const seed = readSeed();
    const voted = new Set(seed.rollCalls.flatMap(({ choices }) => [...choices.keys()]));
    const without = seed.states.findIndex(({ iso3 }) => !voted.has(iso3));
    const [fewer, all] = [{ ...seed, states: seed.states.filter((_, i) => i !== without) }, seed].map((content, i) =>
      buildRelease(content, infoOf(i + 1)),
    );
    expect(without).toBeGreaterThanOrEqual(0);
    expect(compareReleases(fewer, all as Release)).toEqual({ added: [], changed: [], removed: [] });
  });
});

describe("?release=N", () => {
  it("answers from that release, and says so", async () => {
    const gone = idsOf(contents[0])[0];
    expect(await read(`/roll-calls/${gone}?release=1`)).toMatchObject({ id: gone, release: { number: 1, hash: "1".repeat(64) } });
    expect((await ask(`/roll-calls/${gone}`)).status).toBe(404);
  });

  it("is 404 for a release that does not exist", async () => {
    expect(await ask("/states?release=3")).toMatchObject({ status: 404, json: { detail: "There is no release 3." } });
  });

  it.each(["0", "-1", "1.5", "one", "", "1e3", " 1", "99999999999999999999"])("is 400 for %j", async (release) => {
    expect(await ask(`/states?release=${encodeURIComponent(release)}`)).toMatchObject({
      status: 400,
      json: { errors: [{ parameter: "release" }] },
    });
  });
});
