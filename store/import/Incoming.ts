import type { ImportedRollCall } from "../../formats/imports/ImportedRollCall";
import type { ChoiceVector } from "./ChoiceVector";

/** What one source says of a roll call beside the choices, as it is kept: enough to show it, should this source be the preferred one. */
export type ReadingFacts = Pick<
  ImportedRollCall,
  | "body"
  | "session"
  | "date"
  | "symbol"
  | "draft"
  | "title"
  | "kind"
  | "mode"
  | "outcome"
  | "meeting"
  | "agendaItem"
  | "topics"
  | "subject"
  | "officialTally"
  | "url"
  | "source"
  | "note"
>;

/** A roll call of the file, names resolved. */
export interface Incoming {
  /** Where it stands in the file: a line, from 1. */
  readonly line: number;
  /** The source's own number for it. */
  readonly reference: string;
  readonly facts: ReadingFacts;
  readonly choices: ChoiceVector;
}
