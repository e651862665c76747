import Link from "next/link";
import type { Release } from "../../release/Release";
import { newestDate } from "../api/v1/_rollCalls/newestDate";
import styles from "../_states/States.module.css";
import { membersOn } from "./membersOn";

/** Groupings by name, with how many members each has today and ever had. */
export function GroupTable({ release }: { readonly release: Release }) {
  const today = newestDate(release);
  const groupings = [...release.groupings.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label="Groups">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Group</th>
            <th scope="col" className={styles.number}>
              Members now
            </th>
            <th scope="col" className={styles.number}>
              Ever
            </th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {groupings.map((grouping) => (
            <tr key={grouping.slug}>
              <th scope="row">
                <Link href={`/groups/${grouping.slug}`} prefetch={false}>
                  {grouping.name}
                </Link>
              </th>
              <td className={styles.number}>{membersOn(grouping, today).length}</td>
              <td className={styles.number}>{new Set(grouping.members.map(({ state }) => state)).size}</td>
              <td className="muted">{grouping.source}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
