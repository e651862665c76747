/** The columns of long CSV, in their order. */
export const LONG_CSV_COLUMNS = [
  "roll_call_id",
  "body",
  "session",
  "date",
  "symbol",
  "draft_symbol",
  "kind",
  "mode",
  "title",
  "subject",
  "state",
  "state_name",
  "choice",
  "official_in_favour",
  "official_against",
  "official_abstaining",
  "official_non_voting",
  "source",
] as const;

export type LongCsvColumn = (typeof LONG_CSV_COLUMNS)[number];
export type LongCsvCells = Readonly<Record<LongCsvColumn, string>>;

/** Columns of the choice; all others say the same in every row of a roll call. */
export const LONG_CSV_CHOICE_COLUMNS: readonly LongCsvColumn[] = ["state", "state_name", "choice"];
