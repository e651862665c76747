import { z } from "zod";
import { NAME_KINDS, type StateName } from "../../release/State";
import { optional, required } from "../cells";
import { date, oneOf, stateCode, text } from "../cellKinds";
import type { Row, TableShape } from "../readTable";

const schema = z.strictObject({
  state: required(stateCode),
  name: required(text),
  from: optional(date),
  to: optional(date),
  kind: required(oneOf(NAME_KINDS)),
  source: required(text),
  note: optional(text),
});

export const STATE_NAMES = { file: "state_names.csv", schema } satisfies TableShape<typeof schema.shape>;
export type StateNameRow = Row<z.output<typeof schema>>;

export function stateNameOf({ values: { name, from, to, kind, source, note } }: StateNameRow): StateName {
  return { name, from, to, kind, source, note };
}
