import type { ColumnNames } from "../csv/readCsvTable";

const column = (required: boolean, ...names: ColumnNames["names"]): ColumnNames => ({ names, required });

/** The columns of the edition of 2026, each with the names that earlier editions give it (which lack `vote_note`). */
export const UNDL_COLUMNS = {
  undl_id: column(true, "undl_id", "undl_ids"),
  ms_code: column(true, "ms_code", "ms_codes"),
  ms_name: column(false, "ms_name", "ms_names"),
  ms_vote: column(true, "ms_vote", "ms_votes"),
  date: column(true, "date", "dates"),
  session: column(true, "session", "sessions"),
  resolution: column(true, "resolution", "resolutions"),
  draft: column(false, "draft", "drafts"),
  committee_report: column(false, "committee_report", "committee_reports"),
  meeting: column(false, "meeting", "meetings"),
  title: column(true, "title", "titles"),
  agenda_title: column(false, "agenda_title", "agenda_titles", "agenda", "agendas"),
  subjects: column(false, "subjects", "subject"),
  vote_note: column(false, "vote_note", "vote_notes"),
  total_yes: column(false, "total_yes"),
  total_no: column(false, "total_no"),
  total_abstentions: column(false, "total_abstentions", "total_abstention"),
  total_non_voting: column(false, "total_non_voting"),
  total_ms: column(false, "total_ms"),
  undl_link: column(false, "undl_link", "undl_links"),
};

export type UndlColumn = keyof typeof UNDL_COLUMNS;
export type UndlCells = Readonly<Record<UndlColumn, string>>;

/** Columns that say the same in every row of a roll call. */
export const UNDL_HEADING = (Object.keys(UNDL_COLUMNS) as UndlColumn[]).filter((name) => !name.startsWith("ms_"));
