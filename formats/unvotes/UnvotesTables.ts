import type { ColumnNames } from "../csv/readCsvTable";

/** The three files of the data set, as streams of bytes. */
export interface UnvotesFiles {
  readonly votes: AsyncIterable<Uint8Array>;
  readonly rollCalls: AsyncIterable<Uint8Array>;
  readonly issues: AsyncIterable<Uint8Array>;
}

/** The names under which the three files lie in their folder, with or without `.gz`. */
export const UNVOTES_FILE_NAMES: Readonly<Record<keyof UnvotesFiles, string>> = {
  votes: "unvotes.csv",
  rollCalls: "roll_calls.csv",
  issues: "issues.csv",
};

const column = (name: string, required = true): ColumnNames => ({ names: [name], required });

export const VOTE_COLUMNS = {
  rcid: column("rcid"),
  country: column("country"),
  country_code: column("country_code"),
  vote: column("vote"),
};

export const ROLL_CALL_COLUMNS = {
  rcid: column("rcid"),
  session: column("session"),
  date: column("date"),
  unres: column("unres"),
  amend: column("amend"),
  para: column("para"),
  short: column("short"),
  descr: column("descr"),
};

export const ISSUE_COLUMNS = { rcid: column("rcid"), issue: column("issue") };
