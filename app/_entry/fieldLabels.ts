import type { RollCallEntry } from "../../formats/entry/RollCallEntry";

/** What the parts of an entry are called on pages. */
export const FIELD_LABELS: Readonly<Record<keyof RollCallEntry, string>> = {
  text: "Pasted text",
  answers: "Name",
  symbol: "Symbol",
  draft: "Draft",
  title: "Title",
  body: "Body",
  session: "Session",
  date: "Date",
  kind: "Voted on",
  mode: "Decided",
  outcome: "Outcome",
  subject: "Country the text is on",
  agendaItem: "Agenda item",
  topics: "Topics",
  official: "Tally announced",
  meeting: "Meeting",
  note: "Note",
  sources: "Sources",
  choices: "Choices",
  intentions: "Later intentions",
  sponsors: "Sponsors",
  reason: "Reason",
};
