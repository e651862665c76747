import { isSameJson } from "../../analysis/entry/isSameJson";
import type { RollCallEntry } from "../../formats/entry/RollCallEntry";
import type { Draft } from "../../store/editing/Draft";
import type { Asked, EntryClient } from "./EntryClient";
import { keepEntry, keyOfEntry } from "./keptEntries";

/** How it stands with what was typed. */
export type SaveState =
  | { readonly kind: "untouched" }
  | { readonly kind: "waiting" }
  | { readonly kind: "saving" }
  | { readonly kind: "saved"; readonly at: number }
  /** The server cannot be reached; `isKept`: the browser has it. */
  | { readonly kind: "unreachable"; readonly isKept: boolean }
  | { readonly kind: "signed_out" }
  /** Somebody else saved in between: `base` is what both began with. */
  | { readonly kind: "conflict"; readonly base: RollCallEntry; readonly theirs: Draft }
  | { readonly kind: "refused"; readonly detail: string };

/** What the server has, as far as is known. */
export interface SavedDraft {
  readonly id: string | null;
  readonly version: number;
  readonly document: RollCallEntry;
}

export interface SaverSettings {
  readonly client: EntryClient;
  readonly storage: Storage;
  /** This tab's own name. */
  readonly tab: string;
  readonly now: () => number;
  readonly onState: (state: SaveState) => void;
  /** After every answer with a draft: when it was made, saved, or somebody else's was taken. */
  readonly onDraft: (draft: Draft) => void;
}

const PAUSE = 700;
const FIRST_RETRY = 2_000;
const LAST_RETRY = 30_000;
const HALTED = new Set<SaveState["kind"]>(["conflict", "signed_out"]);

/**
 * Brings an entry to the server. Every change is written into the browser's own store at once, goes to the server after a pause, and leaves the
 * browser only when the server has said that it has it; so a closed tab, a lost connection and an ended session lose nothing.
 */
export class DraftSaver {
  #saved: SavedDraft;
  #document: RollCallEntry;
  #state: SaveState = { kind: "untouched" };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #retry = FIRST_RETRY;
  #isAsking = false;
  #isKept = true;
  readonly #settings: SaverSettings;

  constructor(saved: SavedDraft, settings: SaverSettings) {
    this.#saved = saved;
    this.#document = saved.document;
    this.#settings = settings;
  }

  get saved(): SavedDraft {
    return this.#saved;
  }

  get hasUnsaved(): boolean {
    return !isSameJson(this.#document, this.#saved.document);
  }

  /** What the entry is now. */
  changed(document: RollCallEntry): void {
    if (isSameJson(document, this.#document)) return;
    this.#document = document;
    if (!this.hasUnsaved && this.#saved.id !== null && !this.#isAsking) {
      // Undone to what the server has.
      this.#forget();
      return;
    }
    this.#keep();
    if (HALTED.has(this.#state.kind)) return;
    this.#say({ kind: "waiting" });
    this.#plan(PAUSE);
  }

  /** Sends now what is not saved yet. @returns whether the server has all of it */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    if (this.#isAsking || !this.hasUnsaved || this.#state.kind === "conflict") return !this.hasUnsaved && !this.#isAsking;
    this.#isAsking = true;
    this.#say({ kind: "saving" });
    const { id, version } = this.#saved;
    const sent = this.#document;
    const { client } = this.#settings;
    const asked = id === null ? await client.create(sent) : await client.save(id, version, sent);
    this.#isAsking = false;
    this.#take(asked, sent);
    return asked.kind === "done" && !this.hasUnsaved;
  }

  /** The session is there again: what waited is sent. */
  async signedIn(): Promise<void> {
    this.#say({ kind: "waiting" });
    await this.flush();
  }

  /** Both sides are one now: what is saved next goes on from theirs. */
  async merged(theirs: Draft, document: RollCallEntry): Promise<void> {
    this.#saved = theirs;
    this.#document = document;
    this.#keep();
    this.#say({ kind: "waiting" });
    if (this.hasUnsaved) await this.flush();
    else this.#settle(theirs);
  }

  /** The draft as the server has it now, where nothing waits here. */
  follow(draft: Draft): void {
    if (this.hasUnsaved || this.#isAsking) return;
    this.#saved = draft;
    this.#document = draft.document;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #take(asked: Asked<Draft>, sent: RollCallEntry): void {
    if (asked.kind === "done") this.#settle({ ...asked.value, document: sent });
    else if (asked.kind === "signed_out") this.#say({ kind: "signed_out" });
    else if (asked.kind === "unreachable") {
      this.#say({ kind: "unreachable", isKept: this.#isKept });
      this.#plan(this.#retry);
      this.#retry = Math.min(this.#retry * 2, LAST_RETRY);
    } else if (asked.kind === "conflict" && asked.theirs?.status === "draft")
      this.#say({ kind: "conflict", base: this.#saved.document, theirs: asked.theirs });
    else this.#say({ kind: "refused", detail: asked.detail });
  }

  #settle(draft: Draft): void {
    const { storage, tab, now, onDraft } = this.#settings;
    const before = keyOfEntry(this.#saved.id, tab);
    this.#saved = draft;
    this.#retry = FIRST_RETRY;
    if (this.hasUnsaved) {
      this.#keep();
      this.#say({ kind: "waiting" });
      this.#plan(PAUSE);
    } else {
      storage.removeItem(keyOfEntry(draft.id, tab));
      this.#say({ kind: "saved", at: now() });
    }
    if (before !== keyOfEntry(draft.id, tab)) storage.removeItem(before);
    onDraft(draft);
  }

  #forget(): void {
    const { storage, tab, now } = this.#settings;
    clearTimeout(this.#timer);
    storage.removeItem(keyOfEntry(this.#saved.id, tab));
    if (!HALTED.has(this.#state.kind)) this.#say({ kind: "saved", at: now() });
  }

  #keep(): void {
    const { storage, tab, now } = this.#settings;
    const { id, version, document: base } = this.#saved;
    this.#isKept = keepEntry(storage, tab, { id, version, base, document: this.#document, at: now() });
  }

  #plan(pause: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), pause);
  }

  #say(state: SaveState): void {
    this.#state = state;
    this.#settings.onState(state);
  }
}
