import Link from "next/link";
import { DataTable } from "../../components/DataTable";
import type { TableCell } from "../../components/TableCell";
import type { VoteMember } from "../../figures/vote/VoteNumbers";
import { CHOICE_LABELS } from "../../figures/words/choiceInWords";
import type { Iso3 } from "../../formats/words/Iso3";
import type { RegionalGroup } from "../../release/RegionalGroup";
import { REGIONAL_GROUP_NAMES } from "../../release/RegionalGroup";
import type { Release } from "../../release/Release";
import type { RollCall } from "../../release/RollCall";
import { memberColumns, type MemberColumn } from "./memberColumns";
import { OrderLinks } from "./OrderLinks";
import { statesFound } from "./statesFound";
import styles from "./MemberTable.module.css";
import { memberParts } from "./memberParts";
import type { VoteQuery } from "./readVoteQuery";

interface Props {
  readonly release: Release;
  readonly rollCall: RollCall;
  readonly members: readonly VoteMember[];
  readonly query: VoteQuery;
}

/** Every member and its choice, in the order that the address asks for; heads order by links, without scripts. */
export function MemberTable({ release, rollCall, members, query }: Props) {
  const columns = memberColumns(rollCall, query);
  const found = new Set<string>(statesFound(release, query.find, rollCall.date));
  const intended = new Map<string, string>(rollCall.intentions.map(({ state, choice }) => [state, CHOICE_LABELS[choice]]));
  const cells = (member: VoteMember) => columns.map(({ key }) => cellOf(key, member, found, intended.get(member.state as Iso3)));
  const parts = memberParts(members, query.order, query.isGrouped);
  return (
    <section id="members" className={styles.members}>
      <h2>How each of the {members.length} members voted</h2>
      <OrderLinks path={`/resolutions/${rollCall.id}`} query={query} />
      <DataTable
        caption={`How each of the ${members.length} members voted`}
        isCaptionHidden
        columns={columns}
        rows={parts.filter(({ heading }) => heading === undefined).flatMap((part) => part.members.map(cells))}
        parts={parts.flatMap(({ key, heading, members: own }) =>
          heading === undefined ? [] : [{ key, heading, rows: own.map(cells) }],
        )}
      />
    </section>
  );
}

function cellOf(
  column: MemberColumn["key"],
  member: VoteMember,
  found: ReadonlySet<string>,
  intended: string | undefined,
): TableCell {
  if (column === "choice") return CHOICE_LABELS[member.choice];
  if (column === "group") return REGIONAL_GROUP_NAMES[member.row as RegionalGroup];
  if (column === "intended") return intended ?? null;
  const link = (
    <Link href={`/states/${member.state}`} prefetch={false} data-state={member.state}>
      {member.name}
    </Link>
  );
  return found.has(member.state) ? <mark>{link}</mark> : link;
}
