import { EMPTY_ENTRY } from "../../../analysis/entry/readEntryText";
import { keepEntry, keyOfEntry } from "../../../app/_entry/keptEntries";
import { openKept } from "../../../app/_entry/openKept";
import type { RollCallEntry } from "../../../formats/entry/RollCallEntry";
import type { Draft } from "../../../store/editing/Draft";
import { memoryStorage } from "./memoryStorage";

const entry = (given: Partial<RollCallEntry>): RollCallEntry => ({ ...EMPTY_ENTRY, ...given });
const draft = (version: number, document: RollCallEntry): Draft => ({
  id: "d1",
  kind: "roll_call",
  target: null,
  status: "draft",
  version,
  createdBy: "",
  updatedBy: "",
  updatedAt: "",
  readyBy: null,
  release: null,
  document,
});

function keeping(tab: string, version: number, base: RollCallEntry, document: RollCallEntry, id: string | null = "d1") {
  const storage = memoryStorage();
  keepEntry(storage, tab, { id, version, base, document, at: 0 });
  return storage;
}

describe("a vote that is opened", () => {
  const server = draft(3, entry({ title: "Title" }));

  it("is what the server has where the browser keeps nothing of it", () => {
    expect(openKept(memoryStorage(), "t", server)).toEqual({ saved: server, first: server.document, notice: "" });
  });

  it("goes on with what the browser kept beyond the same version, and says so", () => {
    const storage = keeping("t", 3, server.document, entry({ title: "Title, typed on" }));
    const opened = openKept(storage, "t", server);
    expect([opened.saved.version, opened.first.title]).toEqual([3, "Title, typed on"]);
    expect(opened.notice).toMatch(/^This holds what this browser kept on .* and the server did not have\./);
    expect(storage.getItem(keyOfEntry("d1", "t"))).not.toBeNull();
  });

  it("is both where the server has gone on in other parts", () => {
    const storage = keeping("t", 2, entry({ title: "Title" }), entry({ title: "Title", session: "25" }));
    const { saved, first } = openKept(storage, "t", draft(3, entry({ title: "Title", symbol: "A/RES/69/188" })));
    expect([saved.version, first.session, first.symbol]).toEqual([3, "25", "A/RES/69/188"]);
  });

  it("goes on from the older version where both changed one part, so that saving asks which stands", () => {
    const base = entry({ title: "Title" });
    const storage = keeping("t", 2, base, entry({ title: "Mine" }));
    const { saved, first } = openKept(storage, "t", draft(3, entry({ title: "Theirs" })));
    expect([saved.version, saved.document, first.title]).toEqual([2, base, "Mine"]);
  });

  it("takes over what another tab left, and its own before that", () => {
    const storage = keeping("closed", 3, server.document, entry({ title: "Left" }));
    expect(openKept(storage, "t", server).first.title).toBe("Left");
    keepEntry(storage, "t", { id: "d1", version: 3, base: server.document, document: entry({ title: "Own" }), at: 1 });
    expect(openKept(storage, "t", server).first.title).toBe("Own");
  });

  it("forgets what the server has already", () => {
    const storage = keeping("closed", 2, EMPTY_ENTRY, server.document);
    expect([openKept(storage, "t", server).notice, storage.length]).toEqual(["", 0]);
  });

  it("that is new goes on with what was typed before the server had any of it", () => {
    const storage = keeping("closed", 0, EMPTY_ENTRY, entry({ text: "In favour: Peru" }), null);
    const { saved, first } = openKept(storage, "t", undefined);
    expect([saved.id, first.text]).toEqual([null, "In favour: Peru"]);
  });

  it("shows the server's where what is kept cannot be read", () => {
    const storage = memoryStorage();
    storage.setItem(keyOfEntry("d1", "t"), "{ not JSON");
    expect([openKept(storage, "t", server).first, storage.length]).toEqual([server.document, 1]);
  });
});
