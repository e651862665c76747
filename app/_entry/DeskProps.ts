import type { RollCallEntry } from "../../formats/entry/RollCallEntry";
import type { Draft } from "../../store/editing/Draft";
import type { SavedDraft } from "./DraftSaver";
import type { EntryClient } from "./EntryClient";
import type { EntryNames } from "./EntryNames";

export interface DeskProps {
  readonly names: EntryNames;
  readonly client: EntryClient;
  /** This tab's own name, for what the browser keeps. */
  readonly tab: string;
  /** Who has the page open: others are told of. */
  readonly own: string;
  /** The draft as the server has it; `undefined`: it has none yet. */
  readonly draft: Draft | undefined;
  readonly saved: SavedDraft;
  /** What stands on the page: what the server has, or what this browser kept beyond it. */
  readonly first: RollCallEntry;
  /** What to say as the page opens; "" for nothing. */
  readonly notice: string;
  /** Goes to another page of the site. */
  readonly onOpen: (address: string) => void;
}
