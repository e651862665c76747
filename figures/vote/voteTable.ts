import type { FigureTable } from "../Figure";
import { CHOICE_LABELS } from "../words/choiceInWords";
import type { VoteNumbers } from "./VoteNumbers";

/** A line for each member: its group, its choice, whether it is inside the bloc, and its choices in the votes before and after. */
export function voteTable({ rows, members, before, after, bloc }: VoteNumbers): FigureTable {
  const names = new Map(rows.map(({ key, name }) => [key, name]));
  const columns = [
    { key: "state", label: "Member", numeric: false },
    { key: "code", label: "Code", numeric: false },
    { key: "group", label: "Group", numeric: false },
    { key: "choice", label: "Choice", numeric: false },
    ...(bloc === null ? [] : [{ key: "inside", label: "Called hostile", numeric: false }]),
    ...(before ? [{ key: "before", label: before.symbol ?? "The vote before", numeric: false }] : []),
    ...(after ? [{ key: "after", label: after.symbol ?? "The vote after", numeric: false }] : []),
  ];
  return {
    columns,
    rows: members.map((member) => [
      member.name,
      member.state,
      names.get(member.row) ?? null,
      CHOICE_LABELS[member.choice],
      ...(bloc === null ? [] : [member.inside ? "yes" : "no"]),
      ...(before ? [member.before && CHOICE_LABELS[member.before]] : []),
      ...(after ? [member.after && CHOICE_LABELS[member.after]] : []),
    ]),
  };
}
