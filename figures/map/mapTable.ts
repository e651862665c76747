import { REGIONAL_GROUP_NAMES } from "../../release/RegionalGroup";
import type { FigureTable } from "../Figure";
import { CHOICE_LABELS } from "../words/choiceInWords";
import type { DrawnAs, MapNumbers } from "./MapNumbers";

const DRAWN: Readonly<Record<DrawnAs, string>> = {
  area: "its land",
  dot: "a dot",
  former_area: "land that others hold today",
  former_dot: "a dot on land that others hold today",
  nothing: "not drawn",
};

/** A line for each member: its choice, its group, and how it is drawn. */
export function mapTable({ members }: MapNumbers): FigureTable {
  return {
    columns: [
      { key: "state", label: "Member", numeric: false },
      { key: "code", label: "Code", numeric: false },
      { key: "choice", label: "Choice", numeric: false },
      { key: "group", label: "Group", numeric: false },
      { key: "drawn", label: "Drawn as", numeric: false },
    ],
    rows: members.map(({ name, state, choice, group, drawnAs }) => [
      name,
      state,
      CHOICE_LABELS[choice],
      REGIONAL_GROUP_NAMES[group],
      DRAWN[drawnAs],
    ]),
  };
}
