import { z } from "zod";
import { FACT_KINDS } from "../../../../release/Fact";
import { named } from "./named";
import { text } from "./words";

const anything = z
  .unknown()
  .describe("As the record has it; of memberships and terms the list of those that only this side has; null: nothing.");

export const correction = named(
  "Correction",
  z.object({
    release: z.int().min(2).describe("The release that brought it."),
    publishedAt: text.describe("ISO 8601, UTC."),
    note: text.describe("What the release says of itself."),
    kind: z.enum(["roll_call", ...FACT_KINDS]),
    subject: text.describe("The id, slug or code; of terms in a body `HRC-CHN`."),
    name: text.describe("What it was called before."),
    what: z.enum(["changed", "removed"]),
    changes: z.array(
      z.object({
        part: text,
        state: text.nullable().describe("Whose choice or membership it is."),
        before: anything,
        after: anything,
      }),
    ),
    why: z.array(text).describe("The reasons given; none where an import or the shipped facts brought the change."),
    sources: z.array(text).describe("What the corrections are taken from, where that was said apart from the record."),
  }),
);
