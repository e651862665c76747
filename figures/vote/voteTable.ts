import type { FigureTable } from "../Figure";
import type { VoteNumbers } from "./VoteNumbers";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";

/** A line for each member: its group, its choice, whether it is inside the bloc, and its choices in the votes before and after. */
export function voteTable({ rows, members, before, after, bloc }: VoteNumbers, say: Messages = en): FigureTable {
  const names = new Map(rows.map(({ key, name }) => [key, name]));
  const columns = [
    { key: "state", label: say.heads.member, numeric: false },
    { key: "code", label: say.heads.code, numeric: false },
    { key: "group", label: say.heads.group, numeric: false },
    { key: "choice", label: say.heads.choice, numeric: false },
    ...(bloc === null ? [] : [{ key: "inside", label: say.heads.hostile, numeric: false }]),
    ...(before ? [{ key: "before", label: before.symbol ?? say.vote.before, numeric: false }] : []),
    ...(after ? [{ key: "after", label: after.symbol ?? say.vote.after, numeric: false }] : []),
  ];
  return {
    columns,
    rows: members.map((member) => [
      member.name,
      member.state,
      names.get(member.row) ?? null,
      say.choices[member.choice],
      ...(bloc === null ? [] : [member.inside ? say.yes : say.no]),
      ...(before ? [member.before && say.choices[member.before]] : []),
      ...(after ? [member.after && say.choices[member.after]] : []),
    ]),
  };
}
