import { z } from "zod";
import { STATE_KINDS, type State, type StateName } from "../../release/State";
import { optional, required } from "../cells";
import { date, oneOf, stateCode, text } from "../cellKinds";
import type { Row, TableShape } from "../readTable";

const schema = z.strictObject({
  iso3: required(stateCode),
  name: required(text),
  name_fr: required(text),
  name_es: required(text),
  figure_name: required(text),
  m49: optional({ what: "three digits", parse: (cell) => (/^\d{3}$/.test(cell) ? cell : undefined) }),
  kind: required(oneOf(STATE_KINDS)),
  admitted: optional(date),
  left: optional(date),
  seat_from: optional(date),
  seat_to: optional(date),
  note: optional(text),
  source: required(text),
});

export const STATES = { file: "states.csv", schema } satisfies TableShape<typeof schema.shape>;
export type StateRow = Row<z.output<typeof schema>>;

export function stateOf({ values }: StateRow, names: readonly StateName[]): State {
  return {
    iso3: values.iso3,
    name: values.name,
    nameFr: values.name_fr,
    nameEs: values.name_es,
    figureName: values.figure_name,
    m49: values.m49,
    kind: values.kind,
    admitted: values.admitted,
    left: values.left,
    seat: { from: values.seat_from, to: values.seat_to },
    names,
    note: values.note,
    source: values.source,
  };
}
