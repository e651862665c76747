import type { Body } from "../../formats/words/Body";
import type { Choice } from "../../formats/words/Choice";
import type { VoteChanges } from "./ImportPlan";
import type { ImportCounts } from "./ImportReport";

/** What an import makes of one roll call. */
export interface RollCallChange {
  /** Where the file first speaks of it, from 1. */
  readonly line: number;
  readonly becomes: keyof ImportCounts;
  /** The id that it has, or would have. */
  readonly rollCall: string;
  readonly body: Body;
  readonly date: string;
  readonly symbol: string | null;
  readonly title: string;
  readonly votes: VoteChanges;
  /** Of one that is there already: what is said of it otherwise, as text; `null` where nothing is said. */
  readonly facts: readonly { readonly fact: string; readonly before: string | null; readonly after: string | null }[];
  /** Of one that is there already: the choices that differ; `null` where there is none. */
  readonly choices: readonly { readonly state: string; readonly before: Choice | null; readonly after: Choice | null }[];
}
