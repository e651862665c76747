import type { TableColumn } from "../../components/TableColumn";
import type { RollCall } from "../../release/RollCall";
import { listAddress } from "../_resolutions/listAddress";
import { VOTE_ORDERS, type VoteOrder, type VoteQuery } from "./readVoteQuery";

/** A column of the members of a vote. */
export interface MemberColumn extends TableColumn {
  readonly key: VoteOrder | "intended";
}

const LABELS: Readonly<Record<VoteOrder, string>> = { state: "State", group: "Regional group", choice: "Choice" };

/** The columns for an order: what the headings already say is left out, and what was later intended stands only where somebody said so. */
export function memberColumns({ id, intentions }: RollCall, { order, isGrouped, asked }: VoteQuery): readonly MemberColumn[] {
  const ordered = VOTE_ORDERS.filter((key) => !(isGrouped && key === order)).map((key): MemberColumn => ({
    key,
    label: LABELS[key],
    numeric: false,
    sort: {
      href: `${listAddress(`/resolutions/${id}`, asked, { order: key })}#members`,
      order: key === order ? "ascending" : undefined,
    },
  }));
  return intentions.length > 0 ? [...ordered, { key: "intended", label: "As later intended", numeric: false }] : ordered;
}
