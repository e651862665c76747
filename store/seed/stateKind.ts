import type { State } from "../../release/State";
import type { ThingKind } from "./loadThings";

export const stateKind: ThingKind<State> = {
  table: "state",
  nameColumn: "iso3",
  nameOf: (state) => state.iso3,
  contentOf: (state) => state,
  rowOf: (state) => ({
    iso3: state.iso3,
    name: state.name,
    name_fr: state.nameFr,
    name_es: state.nameEs,
    figure_name: state.figureName,
    m49: state.m49,
    kind: state.kind,
    admitted: state.admitted,
    left_on: state.left,
    seat_from: state.seat.from,
    seat_to: state.seat.to,
    note: state.note,
    source: state.source,
  }),
  parts: [
    {
      table: "state_name",
      owner: "state_id",
      rowsOf: ({ names }) =>
        names.map(({ name, kind, from, to, source, note }) => ({ name, kind, from_date: from, to_date: to, source, note })),
    },
  ],
};
