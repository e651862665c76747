import { z } from "zod";
import { CONFIDENCES, type GroupingMembership } from "../../release/Grouping";
import { optional, required } from "../cells";
import { date, oneOf, slug, stateCode, text } from "../cellKinds";
import type { Row, TableShape } from "../readTable";

const schema = z.strictObject({
  grouping: required(slug),
  state: required(stateCode),
  from: optional(date),
  to: optional(date),
  confidence: required(oneOf(CONFIDENCES)),
  note: optional(text),
  source: required(text),
});

export const GROUPING_MEMBERSHIPS = { file: "grouping_memberships.csv", schema } satisfies TableShape<typeof schema.shape>;
export type GroupingMembershipRow = Row<z.output<typeof schema>>;

export function groupingMembershipOf({ values }: GroupingMembershipRow): GroupingMembership {
  const { state, from, to, confidence, note, source } = values;
  return { state, from, to, confidence, note, source };
}
