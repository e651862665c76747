import { z } from "zod";
import { BODIES } from "../../formats/words/Body";
import type { BodyMembership } from "../../release/BodyMembership";
import { CONFIDENCES } from "../../release/Grouping";
import { REGIONAL_GROUPS } from "../../release/RegionalGroup";
import { optional, required } from "../cells";
import { date, oneOf, stateCode, text } from "../cellKinds";
import type { Row, TableShape } from "../readTable";

const schema = z.strictObject({
  body: required(oneOf(BODIES)),
  state: required(stateCode),
  from: required(date),
  to: required(date),
  regional_group: required(oneOf(REGIONAL_GROUPS)),
  confidence: required(oneOf(CONFIDENCES)),
  note: optional(text),
  source: required(text),
});

export const BODY_MEMBERSHIPS = { file: "body_memberships.csv", schema } satisfies TableShape<typeof schema.shape>;
export type BodyMembershipRow = Row<z.output<typeof schema>>;

export function bodyMembershipOf({ values: { regional_group, ...values } }: BodyMembershipRow): BodyMembership {
  return { ...values, regionalGroup: regional_group };
}
