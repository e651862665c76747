import { parseArgs } from "node:util";
import { BODIES, type Body } from "../../formats/words/Body";
import { type CalendarDate, parseCalendarDate } from "../../formats/words/CalendarDate";

export const READ_VOTE_USAGE = `Usage: npm run read-vote -- [FILE] [--date YYYY-MM-DD] [--body ${BODIES.join("|")}]  (else from standard input)`;

export interface ReadVoteArguments {
  readonly file: string | undefined;
  readonly date: CalendarDate | undefined;
  readonly body: Body | undefined;
}

/** What was asked for, or the sentence that says what is wrong with it. */
export function readVoteArguments(args: readonly string[]): ReadVoteArguments | { readonly problem: string } {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { date: { type: "string" }, body: { type: "string" } },
    });
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
  const { values, positionals } = parsed;
  const date = values.date === undefined ? undefined : parseCalendarDate(values.date);
  const body = BODIES.find((known) => known === values.body);
  if (positionals.length > 1) return { problem: "One file at a time." };
  if (values.date !== undefined && date === undefined)
    return { problem: `--date "${values.date}" is no date of the form YYYY-MM-DD.` };
  if (values.body !== undefined && body === undefined)
    return { problem: `--body "${values.body}" is none of ${BODIES.join(", ")}.` };
  return { file: positionals[0] === "-" ? undefined : positionals[0], date, body };
}
