import type { Kind } from "../words/Kind";
import type { Mode } from "../words/Mode";
import type { Outcome } from "../words/Outcome";
import { fieldsOf, subfieldOf, type MarcRecord } from "./MarcRecord";
import { RecordFault } from "./RecordFault";

/** What was decided, how, and what came of it. */
export interface RecordDecision {
  readonly kind: Kind;
  readonly mode: Mode;
  /** `null`: to be told from the tally. */
  readonly outcome: Outcome | null;
  /** What the record says against itself, as a sentence. */
  readonly doubt: string | null;
}

/** What of the record the decision is told from. */
export interface DecisionSigns {
  readonly symbol: string | null;
  readonly label: string | null;
  readonly remarks: string;
  readonly hasChoices: boolean;
  readonly hasTally: boolean;
}

interface ModeAndOutcome {
  readonly mode: Mode;
  readonly outcome: Outcome | null;
}

/** The decision from the mode (591), the symbol, the label after the title and the remarks (993). */
export function decisionOfRecord(record: MarcRecord, signs: DecisionSigns): RecordDecision | RecordFault {
  const [field] = fieldsOf(record, "591");
  const written = subfieldOf(field, "a");
  const told = modeOf(written, signs);
  if (told === undefined) return unknownMode(written, field);
  const kind = kindOf(signs);
  const stated = contradicted(told, signs);
  if (stated) return { kind, ...stated, doubt: `The record gives "${written}" as the mode.` };
  const outcome = told.outcome ?? (kind === "motion" ? null : outcomeOf(kind, told.mode, signs));
  return { kind, mode: told.mode, outcome, doubt: null };
}

function unknownMode(written: string | null, field: Parameters<typeof subfieldOf>[0]): RecordFault {
  const message =
    written === null
      ? "The record has neither a mode of adoption nor a vote: it is no voting record."
      : `The mode of adoption "${written.slice(0, 80)}" is not known.`;
  return new RecordFault("591 $a", message, field ?? null);
}

function modeOf(written: string | null, { hasChoices, hasTally }: DecisionSigns): ModeAndOutcome | undefined {
  const text = written?.toUpperCase() ?? "";
  const voted = hasChoices ? "recorded_vote" : "non_recorded_vote";
  if (text.startsWith("WITHDRAWN")) return { mode: "none", outcome: "withdrawn" };
  if (text.startsWith("NOT CONSIDERED")) return { mode: "none", outcome: "not_considered" };
  if (text.startsWith("REJECTED")) return { mode: voted, outcome: "rejected" };
  if (/WITHOUT (A )?VOTE/.test(text)) return { mode: "without_a_vote", outcome: "adopted" };
  if (/^NON-? ?RECORDED/.test(text)) return { mode: "non_recorded_vote", outcome: null };
  if (text.startsWith("RECORDED")) return { mode: "recorded_vote", outcome: null };
  return written === null && (hasChoices || hasTally) ? { mode: voted, outcome: null } : undefined;
}

/** A "recorded" vote without any number, of which the remarks tell what happened instead. */
function contradicted({ mode }: ModeAndOutcome, signs: DecisionSigns): ModeAndOutcome | undefined {
  if (mode !== "recorded_vote" || signs.hasChoices || signs.hasTally) return undefined;
  if (/\b(adopted without a vote|acceptable to)\b/i.test(signs.remarks)) return { mode: "without_a_vote", outcome: "adopted" };
  if (/\bnot (acted upon|considered)\b/i.test(signs.remarks)) return { mode: "none", outcome: "not_considered" };
  return undefined;
}

function kindOf({ symbol, label, remarks }: DecisionSigns): Kind {
  if (/\bno action\b/i.test(remarks) || label === "motion") return "motion";
  if (/^amendment\b/i.test(remarks)) return "amendment";
  if (/PARAGRAPH/.test(symbol ?? "") || label === "paragraph") return "paragraph";
  return label === "amendment" && !/^draft\b/i.test(remarks) ? "amendment" : "adoption";
}

/** The remarks say it outright. A text with a number of its own was adopted, or it would have none; so was what a non-recorded vote is told of. */
function outcomeOf(kind: Kind, mode: Mode, { symbol, remarks }: DecisionSigns): Outcome | null {
  if (/\brejected\b/i.test(remarks)) return "rejected";
  if (/\badopted by\b/i.test(remarks)) return "adopted";
  if (/\/(RES|DEC|PRST)(?![a-z])/.test(symbol ?? "")) return "adopted";
  return kind !== "amendment" && mode === "non_recorded_vote" ? "adopted" : null;
}
