import { EMPTY_ENTRY } from "../../../analysis/entry/readEntryText";
import { DraftSaver, type SavedDraft, type SaveState } from "../../../app/_entry/DraftSaver";
import type { Asked, EntryClient } from "../../../app/_entry/EntryClient";
import { entriesKept } from "../../../app/_entry/keptEntries";
import type { RollCallEntry } from "../../../formats/entry/RollCallEntry";
import type { Draft } from "../../../store/editing/Draft";
import { memoryStorage } from "./memoryStorage";

// Seen to fail when #settle removes what the browser keeps before the server has the newest change, and when a 401 is tried again by itself.

const titled = (title: string): RollCallEntry => ({ ...EMPTY_ENTRY, title });
const draftOf = (version: number, title: string, status: Draft["status"] = "draft"): Draft => ({
  id: "d1",
  kind: "roll_call",
  target: null,
  status,
  version,
  createdBy: "a@example.org",
  updatedBy: "a@example.org",
  updatedAt: "2026-01-01T00:00:00.000Z",
  readyBy: null,
  release: null,
  document: titled(title),
});
const done = (draft: Draft): Asked<Draft> => ({ kind: "done", value: draft });

function saving(answers: Asked<Draft>[], saved: SavedDraft = { id: "d1", version: 1, document: titled("") }) {
  const sent: string[] = [];
  const states: SaveState[] = [];
  const storage = memoryStorage();
  const next = (what: string) => {
    sent.push(what);
    const answer = answers.shift();
    return answer ? Promise.resolve(answer) : Promise.reject(new Error(`not expected: ${what}`));
  };
  const client: EntryClient = {
    create: ({ title }) => next(`create ${title}`),
    read: () => Promise.reject(new Error("not asked")),
    save: (id, version, { title }) => next(`save ${id} v${version} ${title}`),
    mark: () => Promise.reject(new Error("not asked")),
  };
  const settings = {
    client,
    storage,
    tab: "t",
    now: () => 5,
    onState: (state: SaveState) => states.push(state),
    onDraft: jest.fn(),
  };
  const saver = new DraftSaver(saved, settings);
  const kept = (id: string | null) => entriesKept(storage, id).map(({ entry }) => entry.document.title);
  return { saver, sent, states, kept, onDraft: settings.onDraft };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it("keeps a change in the browser at once, sends it after a pause, and forgets it when the server has it", async () => {
  const { saver, sent, kept, states } = saving([done(draftOf(2, "Si"))]);
  saver.changed(titled("S"));
  expect([kept("d1"), sent]).toEqual([["S"], []]);
  saver.changed(titled("Si"));
  await jest.advanceTimersByTimeAsync(1_000);
  expect([sent, kept("d1"), states.at(-1)]).toEqual([["save d1 v1 Si"], [], { kind: "saved", at: 5 }]);
});

it("makes a draft of what is new, and goes on under its id", async () => {
  const answers = [done(draftOf(1, "A")), done(draftOf(2, "AB"))];
  const { saver, sent, kept, onDraft } = saving(answers, { id: null, version: 0, document: EMPTY_ENTRY });
  saver.changed(titled("A"));
  expect(kept(null)).toEqual(["A"]);
  await jest.advanceTimersByTimeAsync(1_000);
  saver.changed(titled("AB"));
  await jest.advanceTimersByTimeAsync(1_000);
  expect([sent, kept(null), kept("d1"), onDraft.mock.calls.length]).toEqual([["create A", "save d1 v1 AB"], [], [], 2]);
});

it("sends what was typed while it was sending, and keeps it until then", async () => {
  const { saver, sent, kept } = saving([done(draftOf(2, "A")), done(draftOf(3, "AB"))]);
  saver.changed(titled("A"));
  const flushing = saver.flush();
  saver.changed(titled("AB"));
  await flushing;
  expect(kept("d1")).toEqual(["AB"]);
  await jest.advanceTimersByTimeAsync(1_000);
  expect([sent, kept("d1")]).toEqual([["save d1 v1 A", "save d1 v2 AB"], []]);
});

it("tries again, ever more rarely, while the server cannot be reached", async () => {
  const away: Asked<Draft> = { kind: "unreachable" };
  const { saver, sent, kept, states } = saving([away, away, done(draftOf(2, "A"))]);
  saver.changed(titled("A"));
  await jest.advanceTimersByTimeAsync(1_000);
  expect([states.at(-1), kept("d1")]).toEqual([{ kind: "unreachable", isKept: true }, ["A"]]);
  await jest.advanceTimersByTimeAsync(2_000);
  await jest.advanceTimersByTimeAsync(3_000);
  expect(sent).toHaveLength(2);
  await jest.advanceTimersByTimeAsync(1_000);
  expect([sent.length, states.at(-1)?.kind, kept("d1")]).toEqual([3, "saved", []]);
});

it("waits for the sign-in after a 401, keeping what is typed meanwhile, then sends all of it", async () => {
  const { saver, sent, kept, states } = saving([{ kind: "signed_out" }, done(draftOf(2, "AB"))]);
  saver.changed(titled("A"));
  await jest.advanceTimersByTimeAsync(1_000);
  saver.changed(titled("AB"));
  await jest.advanceTimersByTimeAsync(60_000);
  expect([sent, states.at(-1)?.kind, kept("d1")]).toEqual([["save d1 v1 A"], "signed_out", ["AB"]]);
  await saver.signedIn();
  expect([sent.at(-1), states.at(-1)?.kind]).toEqual(["save d1 v1 AB", "saved"]);
});

it("shows what somebody else saved, with what both began with, and saves what a person made of the two on top of it", async () => {
  const theirs = draftOf(2, "Theirs");
  const { saver, sent, states, kept } = saving([{ kind: "conflict", detail: "", theirs }, done(draftOf(3, "Both"))]);
  saver.changed(titled("Mine"));
  await jest.advanceTimersByTimeAsync(1_000);
  expect(states.at(-1)).toEqual({ kind: "conflict", base: titled(""), theirs });
  saver.changed(titled("Mine, more"));
  await jest.advanceTimersByTimeAsync(60_000);
  expect([sent.length, kept("d1")]).toEqual([1, ["Mine, more"]]);
  await saver.merged(theirs, titled("Both"));
  expect([sent.at(-1), states.at(-1)?.kind, kept("d1")]).toEqual(["save d1 v2 Both", "saved", []]);
});

it("keeps what the server refuses, and says why", async () => {
  const { saver, states, kept } = saving([{ kind: "conflict", detail: "It is published.", theirs: draftOf(4, "", "published") }]);
  saver.changed(titled("A"));
  await jest.advanceTimersByTimeAsync(1_000);
  expect([states.at(-1), kept("d1")]).toEqual([{ kind: "refused", detail: "It is published." }, ["A"]]);
});

it("has nothing to save where a change was undone", async () => {
  const { saver, sent, kept } = saving([]);
  saver.changed(titled("A"));
  saver.changed(titled(""));
  await jest.advanceTimersByTimeAsync(5_000);
  expect([sent, kept("d1"), saver.hasUnsaved]).toEqual([[], [], false]);
});
