import { read, serveSeed } from "./served";

interface RollCallAnswer {
  readonly votes: readonly { readonly state: string; readonly choice: string }[];
  readonly [member: string]: unknown;
}

beforeAll(() => void serveSeed());

const tally = (inFavour: number, against: number, abstaining: number, nonVoting: number) => ({
  ...{ inFavour, against, abstaining, nonVoting },
  members: inFavour + against + abstaining + nonVoting,
});
const group = (name: string, ...counts: [number, number, number, number]) => ({
  group: name,
  tally: tally(...counts),
  ...tally(...counts),
});

describe("GET /roll-calls/{id}", () => {
  it("gives the vote that the article cites, with its tally as announced and as counted", async () => {
    const vote = await read<RollCallAnswer>("/roll-calls/a-hrc-res-25-25");
    expect(vote).toMatchObject({
      release: { number: 1, publishedAt: "2026-01-01T00:00:00.000Z", hash: "1".repeat(64) },
      ...{
        id: "a-hrc-res-25-25",
        symbol: "A/HRC/RES/25/25",
        draft: "A/HRC/25/L.17",
        body: "HRC",
        session: "25",
        date: "2014-03-28",
      },
      ...{ kind: "adoption", mode: "recorded_vote", outcome: "adopted", subject: "PRK" },
      ...{ officialTally: tally(30, 6, 11, 0), countedTally: tally(30, 6, 11, 0), tallyMatches: true },
    });
  });

  it("lists the 47 members by code, each under its name and in its group of the day", async () => {
    const { votes } = await read<RollCallAnswer>("/roll-calls/a-hrc-res-25-25");
    expect(votes.map(({ state }) => state)).toEqual(votes.map(({ state }) => state).sort());
    expect(votes).toHaveLength(47);
    expect(votes.find(({ state }) => state === "CHN")).toMatchObject({
      name: "China",
      choice: "against",
      regionalGroup: "asia-pacific",
    });
  });

  it("counts each regional group in the fixed order", async () => {
    expect((await read("/roll-calls/a-hrc-res-25-25"))["byRegionalGroup"]).toEqual([
      group("african", 6, 0, 7, 0),
      group("asia-pacific", 6, 3, 4, 0),
      group("eastern-european", 5, 1, 0, 0),
      group("latin-american-and-caribbean", 6, 2, 0, 0),
      group("western-european-and-others", 7, 0, 0, 0),
    ]);
  });

  it("lists the announced tally as a disagreement where the choices add up to another, and nothing where they do not", async () => {
    expect((await read("/roll-calls/a-res-62-167"))["disagreements"]).toEqual([
      {
        state: null,
        source: "Announced tally, A/RES/62/167",
        choice: null,
        tally: { inFavour: 101, against: 22, abstaining: 59, nonVoting: 10, members: 192 },
      },
    ]);
    expect((await read("/roll-calls/a-hrc-res-25-25"))["disagreements"]).toEqual([]);
  });

  it("links the text before and after on the same subject", async () => {
    const { previous, next } = await read("/roll-calls/a-hrc-res-25-25");
    expect([previous, next]).toMatchObject([
      { id: "a-hrc-res-22-13", mode: "without_a_vote", countedTally: null },
      { id: "a-hrc-res-28-22", date: "2015-03-27", officialTally: { inFavour: 27, against: 6, abstaining: 14 } },
    ]);
  });

  it("has no choices and no count, not zeros, for a text without a vote", async () => {
    const { items } = await read<{ items: RollCallAnswer[] }>("/roll-calls?mode=without_a_vote&subject=PRK&limit=1");
    expect(await read(`/roll-calls/${String(items[0]?.["id"])}`)).toMatchObject({
      ...{ mode: "without_a_vote", countedTally: null, tallyMatches: null, votes: [], byRegionalGroup: [] },
      officialTally: { inFavour: null, against: null },
    });
  });

  it("says that counted and official tally differ where they do, and changes neither", async () => {
    expect(await read("/roll-calls/a-res-62-167")).toMatchObject({
      officialTally: { inFavour: 101, against: 22, abstaining: 59 },
      countedTally: { inFavour: 102, against: 22, abstaining: 58 },
      tallyMatches: false,
    });
  });
});
