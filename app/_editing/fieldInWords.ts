import type { RollCall } from "../../release/RollCall";

const NAMES: Readonly<Record<keyof RollCall, string>> = {
  id: "id in addresses",
  body: "body",
  session: "session",
  date: "date",
  symbol: "symbol",
  draft: "draft’s symbol",
  title: "title",
  kind: "what was voted on",
  mode: "how it was decided",
  subject: "country it is on",
  officialTally: "announced tally",
  source: "what the choices are taken from",
  outcome: "outcome",
  topics: "topics",
  meeting: "meeting",
  agendaItem: "agenda item",
  note: "note",
  confidence: "confidence",
  sources: "sources",
  sponsors: "sponsors",
  intentions: "later intentions",
  disagreements: "what other sources say",
};

/** A part of a roll call's record as people call it. */
export function fieldInWords(field: keyof RollCall): string {
  return NAMES[field];
}
