import type { FigureTable } from "../Figure";
import type { MapNumbers } from "./MapNumbers";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";

/** A line for each member: its choice, its group, and how it is drawn. */
export function mapTable({ members }: MapNumbers, say: Messages = en): FigureTable {
  return {
    columns: [
      { key: "state", label: say.heads.member, numeric: false },
      { key: "code", label: say.heads.code, numeric: false },
      { key: "choice", label: say.heads.choice, numeric: false },
      { key: "group", label: say.heads.group, numeric: false },
      { key: "drawn", label: say.map.drawnHead, numeric: false },
    ],
    rows: members.map(({ name, state, choice, group, drawnAs }) => [
      name,
      state,
      say.choices[choice],
      say.groups[group],
      say.map.drawn[drawnAs],
    ]),
  };
}
