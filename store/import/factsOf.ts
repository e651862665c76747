import type { ImportedRollCall } from "../../formats/imports/ImportedRollCall";
import type { Iso3 } from "../../formats/words/Iso3";
import type { Outcome } from "../../formats/words/Outcome";
import type { ReadingFacts } from "./Incoming";

/**
 * What is kept of a roll call as read, in the forms that the database asks for: texts as lines, symbols without blanks, an outcome that fits the mode.
 * @param subject the country that the text is on
 */
export function factsOf(rollCall: ImportedRollCall, subject: Iso3 | null): ReadingFacts {
  const symbol = symbolOf(rollCall.symbol);
  const draft = symbolOf(rollCall.draft);
  return {
    body: rollCall.body,
    session: lineOf(rollCall.session) || "0",
    date: rollCall.date,
    symbol,
    draft,
    title: lineOf(rollCall.title) || symbol || draft || "(no title)",
    kind: rollCall.kind,
    mode: rollCall.mode,
    outcome: outcomeOf(rollCall),
    meeting: lineOrNull(rollCall.meeting),
    agendaItem: lineOrNull(rollCall.agendaItem),
    topics: [...new Set(rollCall.topics.map(lineOf).filter((topic) => topic !== ""))],
    subject,
    officialTally: rollCall.officialTally,
    url: lineOrNull(rollCall.url),
    source: lineOf(rollCall.source),
    note: lineOrNull(rollCall.note),
  };
}

/** `null` where a vote's outcome cannot be told: neither said nor counted. */
function outcomeOf({ mode, outcome, officialTally: { inFavour, against } }: ImportedRollCall): Outcome | null {
  const isUndecided = outcome === "withdrawn" || outcome === "not_considered";
  if (mode === "none") return isUndecided ? outcome : "not_considered";
  if (outcome !== null && !isUndecided) return outcome;
  if (inFavour !== null && against !== null && inFavour + against > 0) return inFavour > against ? "adopted" : "rejected";
  return mode === "without_a_vote" ? "adopted" : null;
}

/** One line, blanks and control characters as single blanks. */
function lineOf(text: string): string {
  return text.replace(/[\s\u0000-\u001f\u007f]+/g, " ").trim();
}

function lineOrNull(text: string | null): string | null {
  return text === null ? null : lineOf(text) || null;
}

function symbolOf(text: string | null): string | null {
  return text === null ? null : lineOf(text).replaceAll(" ", "") || null;
}
