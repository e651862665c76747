import { DataTable } from "../../components/DataTable";
import type { Release } from "../../release/Release";
import { newestDate } from "../api/v1/_rollCalls/newestDate";
import { membersOn } from "./membersOn";

const COLUMNS = [
  { key: "group", label: "Group", numeric: false, shape: "prose" as const },
  { key: "now", label: "Members now", numeric: true },
  { key: "ever", label: "Ever", numeric: true },
  { key: "source", label: "Source", numeric: false, shape: "prose" as const },
];

/** Groupings by name, with how many members each has today and ever had. */
export function GroupTable({ release }: { readonly release: Release }) {
  const today = newestDate(release);
  const groupings = [...release.groupings.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const rows = groupings.map((grouping) => [
    { text: grouping.name, href: `/groups/${grouping.slug}` },
    membersOn(release, grouping, today).length,
    new Set(grouping.members.map(({ state }) => state)).size,
    <span key="source" className="muted">
      {grouping.source}
    </span>,
  ]);
  return <DataTable caption="Groups" isCaptionHidden columns={COLUMNS} rows={rows} />;
}
