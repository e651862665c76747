import { z } from "zod";
import { BODIES } from "../../../../formats/words/Body";
import { CHOICES } from "../../../../formats/words/Choice";
import { KINDS } from "../../../../formats/words/Kind";
import { MODES } from "../../../../formats/words/Mode";
import { calendarDate } from "../_parameters/calendarDate";
import { oneOf } from "../_parameters/oneOf";
import { stateCode } from "../_parameters/stateCode";
import { MARGIN_BANDS } from "./marginBand";
import { ROLL_CALL_SORTS } from "./sortRollCalls";

const words = (description: string) => z.string().max(200, "must be at most 200 characters").meta({ description });

/** What a state's votes can be narrowed and ordered by. */
export const STATE_VOTE_PARAMETERS = {
  q: words("A symbol in any spelling, or words of the title: every word must be there, or begin one that is.").optional(),
  body: oneOf(BODIES, "The body that voted.").optional(),
  from: calendarDate("The first day.").optional(),
  to: calendarDate("The last day.").optional(),
  session: words("The session, as the UN numbers it: 25, S-31.").optional(),
  year: z
    .string()
    .regex(/^\d{4}$/, "must be a year of four digits")
    .meta({ description: "The year of the vote." })
    .optional(),
  margin: oneOf(
    MARGIN_BANDS,
    "In favour minus against, in votes, as announced, else as counted; `below-0`: more against than in favour.",
  ).optional(),
  mode: oneOf(MODES, "How it was decided.").optional(),
  kind: oneOf(KINDS, "What was voted on.").optional(),
  topic: words("One of the topics, whole.").optional(),
  subject: stateCode("The country that the text is on.").optional(),
  choice: oneOf(CHOICES, "What the state chose.").optional(),
  sort: oneOf(
    ROLL_CALL_SORTS,
    "The order; newest first (`-date`) without it. `margin` is in favour minus against, as announced, else as counted.",
  ).default("-date"),
};

/** What roll calls can be narrowed and ordered by. */
export const ROLL_CALL_PARAMETERS = {
  ...STATE_VOTE_PARAMETERS,
  state: stateCode("Only roll calls in which this state had a choice.").optional(),
  choice: oneOf(CHOICES, "What that state chose; needs `state`.").optional(),
};
