import type { Metadata } from "next";
import Link from "next/link";
import { GroupTable } from "../_groups/GroupTable";
import { runtime } from "../runtime";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Groups" };

/** Every grouping of the release. */
export default function GroupsPage() {
  const release = runtime().currentRelease();
  return (
    <>
      <h1>Groups</h1>
      <p className="muted">
        Sets of states with dated membership: regional groups, alliances and others. Who counts as hostile is a{" "}
        <Link href="/claims" prefetch={false}>
          definition
        </Link>{" "}
        made of them. As data: <a href="/api/v1/groupings">JSON</a>, <a href="/api/v1/groupings.csv?limit=500">CSV</a>.
      </p>
      <GroupTable release={release} />
    </>
  );
}
