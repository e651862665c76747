import { z } from "zod";
import { named } from "./named";
import { body, iso3, text } from "./words";

export const idealPoint = named(
  "IdealPoint",
  z.object({
    body,
    session: text.describe("As the UN numbers it."),
    state: iso3,
    point: z
      .number()
      .describe("In standard deviations; comparable within its session only. Positive is the side of the United States."),
    standardError: z.number().min(0),
    n: z
      .int()
      .min(1)
      .describe("The roll calls that it rests on: those on which not all chose the same, and the state took part."),
    few: z.boolean().describe("Fewer than 20: too few to rank by."),
    orientation: z
      .enum(["united_states", "agreement"])
      .describe("What says which side is positive: the United States itself, or who agreed with it in the five years before."),
  }),
);
