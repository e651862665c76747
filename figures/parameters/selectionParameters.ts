import { z } from "zod";
import type { RollCallSelection } from "../../analysis/selectRollCalls";
import { parseCalendarDate } from "../../formats/words/CalendarDate";
import { bodyParameter } from "./parts";

const LONGEST_TOPIC = 200;

const dateParameter = z.string().transform((text, context) => {
  const date = parseCalendarDate(text);
  if (date) return date;
  context.addIssue({ code: "custom", message: `"${text}" is not a date of the calendar: YYYY-MM-DD, YYYY-MM or YYYY.` });
  return z.NEVER;
});

/** The parameters that say which roll calls a figure is about; left out, all. */
export const selectionParameters = {
  from: dateParameter.optional(),
  to: dateParameter.optional(),
  body: bodyParameter.optional(),
  topic: z.string().max(LONGEST_TOPIC, `is longer than ${LONGEST_TOPIC} characters.`).optional(),
};

/** A selection as a figure's numbers have it: plain JSON. */
export interface Selected {
  readonly from: string | null;
  readonly to: string | null;
  readonly body: NonNullable<RollCallSelection["body"]> | null;
  readonly topic: string | null;
}

export function selectedBy({ from, to, body, topic }: RollCallSelection): Selected {
  return { from: from ?? null, to: to ?? null, body: body ?? null, topic: topic ?? null };
}
