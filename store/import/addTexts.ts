import type { ImportItem } from "../../formats/imports/ImportProblem";
import type { ImportedRollCall } from "../../formats/imports/ImportedRollCall";
import type { PastedText } from "../../formats/pastedTexts/PastedText";
import { slugOfSymbol } from "../../release/RollCallId";
import type { Database } from "../Database";
import { importFiles } from "./importFiles";
import type { ImportNames } from "./readImportNames";
import type { RollCallChange } from "./RollCallChange";

/** A text with the line on which it stands in what was pasted. */
export interface TextToAdd {
  readonly line: number;
  readonly text: PastedText;
}

export interface TextsWriting {
  readonly who: string;
  readonly why: string;
  readonly idempotencyKey: string;
}

/** What becomes of a text: it is new, or there already. */
export interface TextChange {
  readonly line: number;
  /** The id that it has, or would have. */
  readonly rollCall: string;
  /** The id of what has its symbol already, on whatever day; such a text is left out. */
  readonly there: string | null;
}

const NO_TALLY = { inFavour: null, against: null, abstaining: null, nonVoting: null, members: null };

/** What would become of texts adopted without a vote, were they added. */
export async function tryTexts(
  database: Database,
  names: ImportNames,
  texts: readonly TextToAdd[],
): Promise<readonly TextChange[]> {
  const changes = await importTexts(database, names, texts, undefined);
  // In this format the number is the id, so what has the symbol's id is the same text on whatever day.
  return changes.map(({ line, becomes, rollCall }) => ({ line, rollCall, there: becomes === "added" ? null : rollCall }));
}

/** Adds those that are not there yet, all of them in one transaction, as an import. @returns what was added */
export async function addTexts(
  database: Database,
  names: ImportNames,
  texts: readonly TextToAdd[],
  writing: TextsWriting,
): Promise<readonly TextChange[]> {
  const changes = await tryTexts(database, names, texts);
  const added = changes.filter(({ there }) => there === null);
  const lines = new Set(added.map(({ line }) => line));
  const news = texts.filter(({ line }) => lines.has(line));
  if (news.length > 0) await importTexts(database, names, news, writing);
  return added;
}

async function importTexts(
  database: Database,
  names: ImportNames,
  texts: readonly TextToAdd[],
  writing: TextsWriting | undefined,
): Promise<readonly RollCallChange[]> {
  let changes: readonly RollCallChange[] = [];
  await importFiles(database, [
    {
      read: () => itemsOf(texts),
      options: {
        // As this project's own export, whose numbers are the ids and which every record of the UN goes before.
        format: "long-csv",
        ...names("long-csv"),
        // The country is told from the title, as of a record.
        subjectOf: names("marcxml").subjectOf,
        sourceName: "a pasted table",
        ...{ partial: false, dryRun: writing === undefined },
        ...{ who: writing?.who, why: writing?.why },
        idempotencyKey: `texts ${writing?.idempotencyKey ?? "tried"}`,
        onCompared: (compared) => void (changes = compared),
      },
    },
  ]);
  return changes;
}

async function* itemsOf(texts: readonly TextToAdd[]): AsyncGenerator<ImportItem> {
  for (const { line, text } of texts) yield { kind: "roll_call", rollCall: rollCallOf(line, text) };
}

function rollCallOf(line: number, text: PastedText): ImportedRollCall {
  const document = text.symbol ?? text.draft ?? "";
  return {
    ...text,
    line,
    sourceId: slugOfText(text),
    kind: "adoption",
    mode: "without_a_vote",
    outcome: "adopted",
    meeting: null,
    agendaItem: null,
    officialTally: NO_TALLY,
    url: `https://undocs.org/${document}`,
    source: document,
    note: null,
    listsOnlyChoices: false,
    votes: [],
  };
}

function slugOfText({ symbol, draft }: PastedText): string {
  return slugOfSymbol(symbol ?? draft ?? "");
}
