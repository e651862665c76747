import { z } from "zod";
import { BODIES } from "../../../../formats/words/Body";
import { calendarDate } from "./calendarDate";
import { oneOf } from "./oneOf";

/** Which roll calls a question is about. */
export const SELECTION_PARAMETERS = {
  from: calendarDate("The first day.").optional(),
  to: calendarDate("The last day.").optional(),
  body: oneOf(BODIES, "The body that voted; all without it, a committee's vote on a text beside the plenary's.").optional(),
  topic: z
    .string()
    .min(1, "must not be empty")
    .max(200, "must be at most 200 characters")
    .optional()
    .meta({ description: "One of the topics, whole." }),
};
