import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { entryFactsOf } from "../../../analysis/entry/entryFactsOf";
import { EMPTY_ENTRY } from "../../../analysis/entry/readEntryText";
import { titlesLike } from "../../../analysis/entry/titlesLike";
import { EntryDesk } from "../../../app/_entry/EntryDesk";
import type { Asked, EntryClient } from "../../../app/_entry/EntryClient";
import { readFactsQuery } from "../../../app/_entry/readFactsQuery";
import type { RollCallEntry } from "../../../formats/entry/RollCallEntry";
import { votingSpellings } from "../../../seed/votingSpellings";
import type { Draft } from "../../../store/editing/Draft";
import { seeded } from "../../analysis/seededRelease";
import { PARAGRAPH } from "./paragraph";

const names = {
  states: seeded.states.map(({ iso3, name, figureName }) => ({ iso3, name, figureName })),
  spellings: votingSpellings(seeded.states),
};

const draftOf = (version: number, document: RollCallEntry, status: Draft["status"] = "draft"): Draft => ({
  id: "d1",
  kind: "roll_call",
  target: null,
  status,
  version,
  createdBy: "ed@example.org",
  updatedBy: "ed@example.org",
  updatedAt: "2026-01-01T00:00:00.000Z",
  readyBy: null,
  release: null,
  document,
});

/** The server's drafts, as far as one page needs them; `answers` go before what it would say. */
class FakeServer implements EntryClient {
  draft: Draft | undefined;
  presence = [{ name: "Ed", at: "" }];
  readonly answers: Asked<Draft>[] = [];

  #answer(draft: () => Draft): Promise<Asked<Draft>> {
    const first = this.answers.shift();
    if (first) return Promise.resolve(first);
    this.draft = draft();
    return Promise.resolve({ kind: "done", value: this.draft });
  }
  create = (document: RollCallEntry) => this.#answer(() => draftOf(1, document));
  save = (_id: string, version: number, document: RollCallEntry) => this.#answer(() => draftOf(version + 1, document));
  mark = (_id: string, mark: string, version: number) =>
    this.#answer(() => draftOf(version + 1, this.draft?.document ?? EMPTY_ENTRY, mark === "ready" ? "ready" : "draft"));
  read = () =>
    Promise.resolve({ kind: "done", value: { draft: this.draft ?? draftOf(1, EMPTY_ENTRY), presence: this.presence } } as const);
}

jest.setTimeout(60_000);

let server: FakeServer;

beforeEach(() => {
  jest.useFakeTimers();
  localStorage.clear();
  server = new FakeServer();
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  global.fetch = ((address: string) => {
    const url = new URL(address, "http://localhost");
    const query = readFactsQuery(url.href);
    const answer = url.pathname.endsWith("titles")
      ? { items: titlesLike(seeded, url.searchParams.get("q") ?? "", "HRC") }
      : query && entryFactsOf(seeded, query);
    return Promise.resolve({ ok: true, json: () => Promise.resolve(answer) });
  }) as unknown as typeof fetch;
});
afterEach(() => jest.useRealTimers());

async function open(first: RollCallEntry = EMPTY_ENTRY, draft?: Draft) {
  server.draft = draft;
  const saved = draft ?? { id: null, version: 0, document: EMPTY_ENTRY };
  render(
    <EntryDesk
      names={names}
      client={server}
      tab="t"
      own="Ed"
      draft={draft}
      saved={saved}
      first={first}
      notice=""
      onOpen={jest.fn()}
    />,
  );
  await pass();
}

/** The server answers, and pauses pass. */
const pass = (time = 1_500) => act(() => jest.advanceTimersByTimeAsync(time));

function paste(text: string) {
  const field = screen.getByLabelText(/^Paste the voting paragraph/);
  fireEvent.paste(field);
  fireEvent.change(field, { target: { value: text } });
}

const focused = () => document.activeElement?.id;
const here = () => document.activeElement as HTMLInputElement;
const key = (name: string, more: object = {}) => fireEvent.keyDown(here(), { key: name, ...more });
const type = (text: string) => fireEvent.change(here(), { target: { value: here().value + text } });
const findings = () => screen.queryAllByRole("listitem").map((item) => item.textContent);

it("takes the 47 members' vote from paste to ready for review by the keyboard alone", async () => {
  await open();
  paste(PARAGRAPH);
  expect(focused()).toBe("entry-symbol");
  type("25");
  key("Enter");
  expect(focused()).toBe("entry-title");
  type("prk");
  await pass();
  key("ArrowDown");
  key("Enter");
  expect(focused()).toBe("entry-date");
  type("28 3 14");
  key("Enter");
  expect(focused()).toBe("entry-sources");
  key("Enter");
  expect(focused()).toBe("entry-ready");
  await pass();
  key("Enter", { ctrlKey: true });
  await pass();
  expect(server.draft?.status).toBe("ready");
  expect(server.draft?.document).toMatchObject({
    symbol: "A/HRC/RES/25/25",
    draft: "A/HRC/25/L.17",
    body: "HRC",
    session: "25",
    date: "2014-03-28",
    kind: "adoption",
    mode: "recorded_vote",
    outcome: "adopted",
    subject: "PRK",
    official: { inFavour: 30, against: 6, abstaining: 11, nonVoting: null },
    sources: [{ symbol: "A/HRC/25/2", url: "https://undocs.org/A/HRC/25/2" }],
  });
  expect(Object.keys(server.draft?.document.choices ?? {})).toHaveLength(47);
  expect(screen.getByText("Ready for review.")).toBeTruthy();
});

describe("names", () => {
  const TEXT = "In favour: France, Guinea Bisau, Kongo\nAgainst: China\nAdopted by 3 votes to 1, with no abstentions.";

  it("that are no state's are underlined, asked about one after the other, and then counted", async () => {
    await open();
    paste(TEXT);
    expect(document.querySelectorAll('[data-mark="unknown"]')).toHaveLength(2);
    expect(here().textContent).toBe("1 Guinea-Bissau GNB");
    fireEvent.click(here());
    expect(screen.getByText("“Kongo”, in favour: whose name is it?")).toBeTruthy();
    key("0");
    expect(focused()).toBe("entry-symbol");
    expect(document.querySelector('[data-mark="GNB"]')?.getAttribute("title")).toBe("Guinea-Bissau, in favour; you said so");
    expect(findings()).toContain("Look Announced: 3 in favour. Counted: 2. ");
  });

  it("cannot be left open: the vote is not ready before", async () => {
    await open();
    paste(TEXT);
    key("Enter", { ctrlKey: true });
    await pass();
    expect(server.draft?.status).toBe("draft");
    expect(findings()[0]).toBe("Missing 2 names are not settled. ");
  });
});

describe("the grid", () => {
  beforeEach(async () => {
    await open();
    paste(PARAGRAPH);
    fireEvent.change(screen.getByLabelText(/^Date/), { target: { value: "2014-03-28" } });
    await pass();
  });

  const grid = () => screen.getByRole("group", { name: "Choices, state by state" });
  const boxes = () => within(grid()).getAllByRole("button");
  const label = () => here().getAttribute("aria-label");

  it("is of the members of the day, and one key makes a choice and goes on", async () => {
    expect(boxes()).toHaveLength(47);
    act(() => boxes()[0]?.focus());
    expect(label()).toBe("Algeria, abstaining");
    key("n");
    expect(label()).toBe("Argentina, in favour");
    key("ArrowLeft");
    expect(label()).toBe("Algeria, against");
    key("Delete");
    expect(label()).toBe("Algeria, no choice yet");
    expect(findings()).toContain("Look 1 of the 47 members have no choice: Algeria. ShowThey took no part");
  });

  it("is undone and redone from wherever the focus is", () => {
    act(() => boxes()[0]?.focus());
    key("n");
    key("z", { ctrlKey: true });
    expect(boxes()[0]?.getAttribute("aria-label")).toBe("Algeria, abstaining");
    key("z", { ctrlKey: true, shiftKey: true });
    expect(boxes()[0]?.getAttribute("aria-label")).toBe("Algeria, against");
  });

  it("finds a state by its name", () => {
    act(() => boxes()[0]?.focus());
    key("/");
    type("viet");
    key("Enter");
    expect(label()).toBe("Viet Nam, against");
  });
});

describe("saving", () => {
  it("asks to sign in again in place, and saves what was typed meanwhile", async () => {
    await open(EMPTY_ENTRY, draftOf(1, EMPTY_ENTRY));
    server.answers.push({ kind: "signed_out" });
    fireEvent.change(screen.getByLabelText(/^Symbol/), { target: { value: "A/RES/69/188" } });
    await pass();
    const dialog = screen.getByRole("dialog", { name: "Sign in again" });
    fireEvent.submit(within(dialog).getByRole("button").closest("form") as HTMLFormElement);
    await pass();
    expect([screen.queryByRole("dialog"), server.draft?.document.symbol]).toEqual([null, "A/RES/69/188"]);
  });

  it("shows both sides where somebody else saved first, and goes on with what is marked", async () => {
    await open(EMPTY_ENTRY, draftOf(1, EMPTY_ENTRY));
    const theirs = draftOf(2, { ...EMPTY_ENTRY, session: "26", title: "Theirs" });
    server.answers.push({ kind: "conflict", detail: "", theirs });
    fireEvent.change(screen.getByLabelText(/^Session/), { target: { value: "25" } });
    await pass();
    const dialog = screen.getByRole("dialog", { name: "Two of you changed this vote" });
    const rows = within(dialog).getAllByRole("row").slice(1);
    expect(rows.map((row) => row.textContent)).toEqual(["Session 25 26", "Title–Theirs"]);
    fireEvent.click(within(dialog).getByRole("radio", { name: "26" }));
    fireEvent.submit(dialog.querySelector("form") as HTMLFormElement);
    await pass();
    expect(screen.getByLabelText<HTMLInputElement>(/^Session/).value).toBe("26");
    expect(screen.getByLabelText<HTMLInputElement>(/^Title/).value).toBe("Theirs");
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("names who else has the vote open, and takes what they save where nothing waits here", async () => {
    await open(EMPTY_ENTRY, draftOf(1, EMPTY_ENTRY));
    server.presence = [...server.presence, { name: "Ann", at: "" }];
    server.draft = draftOf(2, { ...EMPTY_ENTRY, title: "By Ann" });
    await pass(25_000);
    expect(screen.getByText("Also open with Ann.")).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>(/^Title/).value).toBe("By Ann");
  });
});
