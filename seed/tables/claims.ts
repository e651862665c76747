import { z } from "zod";
import type { Claim } from "../../release/Claim";
import { listOf, optional, required } from "../cells";
import { date, rollCallId, slug, stateCode, text } from "../cellKinds";
import type { Row, TableShape } from "../readTable";

const schema = z.strictObject({
  slug: required(slug),
  sentence: required(text),
  tested: required(text),
  author: required(text),
  title: required(text),
  publisher: required(text),
  date: required(date),
  url: optional(text),
  subject: required(stateCode),
  default_definition: required(slug),
  roll_calls: required(listOf(rollCallId, " ")),
});

export const CLAIMS = { file: "claims.csv", schema } satisfies TableShape<typeof schema.shape>;
export type ClaimRow = Row<z.output<typeof schema>>;

export function claimOf({ values }: ClaimRow): Claim {
  const { author, title, publisher, date: published, url } = values;
  return {
    slug: values.slug,
    sentence: values.sentence,
    tested: values.tested,
    source: { author, title, publisher, date: published, url },
    subject: values.subject,
    defaultDefinition: values.default_definition,
    rollCalls: values.roll_calls,
  };
}
