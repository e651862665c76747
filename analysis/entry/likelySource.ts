import type { RollCallEntry } from "../../formats/entry/RollCallEntry";

/** The Commission reported to the Economic and Social Council as E/YEAR/23. */
const COMMISSION_REPORT = 23;

/** The document that most likely records a vote: the session's report of the Council or the Commission, else the meeting's record, else the text itself. "" where nothing is known. */
export function likelySource({ body, session, date, meeting, symbol, draft }: RollCallEntry): string {
  if (body === "HRC" && session !== "") return `A/HRC/${session}/2`;
  if (body === "CHR" && date !== "") return `E/${date.slice(0, 4)}/${COMMISSION_REPORT}`;
  if (/^[A-Z]\//.test(meeting)) return meeting;
  return symbol || draft;
}
