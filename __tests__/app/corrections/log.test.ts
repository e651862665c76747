import type { ChangeReason } from "../../../release/ChangeReason";
import type { Release } from "../../../release/Release";
import type { ReleaseContent } from "../../../release/ReleaseContent";
import { GET } from "../../../app/feeds/[file]/route";
import { runtime, setRuntime } from "../../../app/runtime";
import { smallContent } from "../../support/smallContent";
import { ask, read, serve } from "../api/served";

const REASONS: readonly ChangeReason[] = [
  { what: "grouping.change", subject: "eastern-european", why: "The list was misread", source: "A list of the UN" },
  { what: "roll_call.change", subject: "a-hrc-res-25-25", why: "Corrigendum", source: null },
  { what: "claim.add", subject: "new-one", why: "A reader’s", source: "A journal" },
];

/** Release 2 corrects a membership, a choice and a claim's sentence, and brings a new claim; 3 changes nothing. */
function threeReleases(): readonly ReleaseContent[] {
  const [west, east] = smallContent.groupings;
  const [vote, ...votes] = smallContent.rollCalls;
  const [claim] = smallContent.claims;
  if (!west || !east || !vote || !claim) throw new Error("The small content has too little.");
  const ended = { ...east, members: east.members.map((member) => ({ ...member, to: "1991" })) };
  const choices = new Map([...vote.choices].map(([state, choice]) => [state, state === "CHN" ? "abstaining" : choice]));
  const corrected = {
    ...smallContent,
    groupings: [west, ended],
    rollCalls: [{ ...vote, choices }, ...votes],
    claims: [claim, { ...claim, slug: "new-one" }],
  } as unknown as ReleaseContent;
  return [smallContent, corrected, corrected];
}

beforeEach(() => {
  const told = serve(threeReleases()).map((release) =>
    release.info.number === 2 ? { ...release, info: { ...release.info, reasons: REASONS } } : release,
  );
  setRuntime({ ...runtime(), baseUrl: "https://votes.example", releaseNumbered: (number) => Promise.resolve(told[number - 1]) });
});

const EAST = { state: "YUG", from: "1946", source: "UN DGACM", confidence: "medium", note: null };

test("the log has what a release corrected, with before and after and the reasons, and nothing that is new", async () => {
  const { items, total } = await read<{ items: unknown[]; total: number }>("/corrections");
  const from = { release: 2, publishedAt: "2026-01-02T00:00:00.000Z", note: "Release 2", what: "changed" };
  expect(total).toBe(2);
  expect(items).toEqual([
    {
      ...from,
      kind: "roll_call",
      subject: "a-hrc-res-25-25",
      name: "A/HRC/RES/25/25: Situation of human rights in the Democratic People’s Republic of Korea",
      changes: [{ part: "choice", state: "CHN", before: "against", after: "abstaining" }],
      why: ["Corrigendum"],
      sources: [],
    },
    {
      ...from,
      kind: "grouping",
      subject: "eastern-european",
      name: "Eastern European Group",
      changes: [{ part: "members", state: "YUG", before: [{ ...EAST, to: "1992-04" }], after: [{ ...EAST, to: "1991" }] }],
      why: ["The list was misread"],
      sources: ["A list of the UN"],
    },
  ]);
});

test("pinned to a release it has what had been corrected by then, for ever", async () => {
  const { items } = await read<{ items: unknown[] }>("/corrections?release=1");
  expect(items).toEqual([]);
  expect((await ask("/corrections?release=2")).headers.get("cache-control")).toContain("immutable");
});

test("where an older release cannot be read, the API says so and keeps nothing", async () => {
  const one = runtime().currentRelease();
  const lost = { ...one, info: { ...one.info, hash: "f".repeat(64) } } as Release;
  const numbered = (number: number) => (number === 3 ? Promise.resolve(lost) : Promise.reject(new Error("down")));
  setRuntime({ ...runtime(), releaseNumbered: numbered, currentRelease: () => lost });
  const answer = await ask("/corrections");
  expect([answer.status, answer.headers.get("cache-control")]).toEqual([503, "no-store"]);
});

test("the feed of corrections tells of memberships beside votes, and why", async () => {
  const request = new Request("http://localhost:3000/feeds/corrections.atom");
  const feed = await (await GET(request, { params: Promise.resolve({ file: "corrections.atom" }) })).text();
  expect(feed).toContain("Corrected: Eastern European Group");
  expect(feed).toContain(
    "Release 2 (Release 2). Why: The list was misread. Source: A list of the UN. YUG, membership: 1946 to 1991 (UN DGACM); before: 1946 to April 1992 (UN DGACM).",
  );
  expect(feed).toContain("Why: Corrigendum. China: abstaining, before against.");
});
