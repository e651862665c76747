import { column, optional, type SqliteColumn, type SqliteTable } from "./SqliteTable";

const STATE = "states(iso3)";
const state = column("state", "The state's code.");
const span: readonly SqliteColumn[] = [
  optional("from_date", "The first day, included; NULL where it is not known."),
  optional("to_date", "The last day, included; NULL where it has not ended or is not known."),
];
const source = column("source", "Where the fact is taken from.");

function table(
  name: string,
  sentence: string,
  columns: readonly SqliteColumn[],
  key: readonly string[] = [],
  references: Readonly<Record<string, string>> = {},
): SqliteTable {
  return { name, sentence, columns, key, references };
}

/** The tables of the SQLite file, in the order in which they are filled. */
export const SQLITE_TABLES: readonly SqliteTable[] = [
  table("release", "Which release the file holds: one row.", [
    column("number", "The release's number.", "INTEGER"),
    column("published_at", "When it was published, ISO 8601, UTC."),
    column("note", "What it brought, in the words of who published it."),
    column("hash", "SHA-256 of its canonical record, to cite it by."),
  ]),
  table(
    "bodies",
    "The bodies whose votes are kept.",
    [column("code", "GA, GA-C1 …, HRC, CHR."), column("name", "The body's name.")],
    ["code"],
  ),
  table(
    "states",
    "Every state that has a vote, or has a name of its own in the records.",
    [
      column("iso3", "ISO 3166-1 alpha-3, ISO 3166-3 for former states, X codes where ISO has none."),
      column("name", "The name of today."),
      column("name_fr", "The same in French."),
      column("name_es", "The same in Spanish."),
      optional("m49", "The UN's M49 code."),
      column("kind", "member, former_member, observer, dated_name or representation."),
      optional("admitted", "Admission to the United Nations."),
      optional("left_on", "The end of membership."),
      optional("seat_from", "The first day on which the code carries votes."),
      optional("seat_to", "The last such day."),
      source,
    ],
    ["iso3"],
  ),
  table(
    "state_names",
    "Spellings of the states' names, dated where that is known.",
    [
      state,
      column("name", "The spelling."),
      column("kind", "un_record, official, short, press, data_set or former."),
      ...span,
      source,
    ],
    [],
    { state: STATE },
  ),
  table(
    "roll_calls",
    "Decisions: by recorded vote, or without one.",
    [
      column("roll_call", "A number within this file, for joining. Another release may number otherwise: cite `id`.", "INTEGER"),
      column("id", "The roll call's id, as it stands in every address. Never renumbered."),
      column("body", "The body's code."),
      column("session", "The session as the UN numbers it."),
      column("date", "YYYY-MM-DD, shorter where the source is."),
      optional("symbol", "The document symbol. Not unique."),
      optional("draft_symbol", "The symbol of the draft."),
      column("kind", "adoption, amendment, paragraph or motion."),
      column("mode", "recorded_vote, without_a_vote, non_recorded_vote or none."),
      column("outcome", "adopted, rejected, withdrawn or not_considered."),
      column("title", "The title of the text."),
      optional("subject", "The code of the country that the text is on."),
      optional("meeting", "The meeting."),
      optional("agenda_item", "The agenda item."),
      optional("official_in_favour", "Announced number in favour.", "INTEGER"),
      optional("official_against", "Announced number against.", "INTEGER"),
      optional("official_abstaining", "Announced number abstaining.", "INTEGER"),
      optional("official_non_voting", "Announced number of members that took no part.", "INTEGER"),
      optional("official_members", "Announced number of members.", "INTEGER"),
      optional("note", "What a reader of the vote should know."),
      column("confidence", "How sure the facts are: high, medium or low."),
      column("source", "What the choices are taken from."),
    ],
    ["roll_call"],
    { body: "bodies(code)" },
  ),
  table(
    "roll_call_topics",
    "What the source files the decision under.",
    [column("roll_call", "The roll call's number.", "INTEGER"), column("topic", "The topic, in the source's words.")],
    ["roll_call", "topic"],
    { roll_call: "roll_calls(roll_call)" },
  ),
  table(
    "names_of_the_day",
    "The names that states had on the days of their votes, each once.",
    [column("name", "A number within this file.", "INTEGER"), column("text", "The name.")],
    ["name"],
  ),
  table(
    "votes",
    "Choices. A state that was not a member that day has no row.",
    [
      column("roll_call", "The roll call's number.", "INTEGER"),
      state,
      column("choice", "in_favour, against, abstaining or non_voting."),
      column("name", "The number of its name of the day.", "INTEGER"),
      column("regional_group", "The regional group that it counted in that day; none where it stood in no group."),
    ],
    ["roll_call", "state"],
    { roll_call: "roll_calls(roll_call)", state: STATE, name: "names_of_the_day(name)" },
  ),
  table(
    "groupings",
    "Named sets of states.",
    [column("slug", "The grouping's short name."), column("name", "Its name."), source],
    ["slug"],
  ),
  table(
    "grouping_members",
    "Who was in a grouping when.",
    [
      column("grouping", "The grouping's short name."),
      state,
      ...span,
      column("confidence", "high, medium or low; low ones are unverified."),
      source,
    ],
    [],
    { grouping: "groupings(slug)", state: STATE },
  ),
  table(
    "body_memberships",
    "Terms in the Human Rights Council and the Commission on Human Rights.",
    [column("body", "HRC or CHR."), state, ...span, column("regional_group", "The group that filled the seat."), source],
    [],
    { body: "bodies(code)", state: STATE },
  ),
  table(
    "definitions",
    "Rules that say which states count as inside a bloc on a day.",
    [
      column("slug", "The definition's short name."),
      column("name", "Its name."),
      column("rule", "The rule as a sentence."),
      source,
      optional("note", "What to know of it."),
    ],
    ["slug"],
  ),
];
