import Link from "next/link";
import { listAddress } from "../_resolutions/listAddress";
import type { VoteOrder, VoteQuery } from "./readVoteQuery";
import styles from "./OrderLinks.module.css";

const ORDERS: Readonly<Record<VoteOrder, string>> = { group: "by regional group", choice: "by choice", state: "by name" };

/** The orders of a vote's table, as links that work without scripts. */
export function OrderLinks({ path, query: { order, isGrouped, asked } }: { readonly path: string; readonly query: VoteQuery }) {
  const to = (changes: Readonly<Record<string, string | undefined>>) => `${listAddress(path, asked, changes)}#members`;
  const layout = isGrouped ? { label: "in one list", grouped: "no" } : { label: "under headings", grouped: undefined };
  return (
    <nav aria-label="Order of the table" className={styles.orders}>
      {Object.entries(ORDERS).map(([key, label]) => (
        <Order key={key} label={label} isChosen={key === order} href={to({ order: key })} />
      ))}
      {order !== "state" && <Order label={layout.label} isChosen={false} href={to({ grouped: layout.grouped })} />}
    </nav>
  );
}

function Order({ label, href, isChosen }: { readonly label: string; readonly href: string; readonly isChosen: boolean }) {
  return isChosen ? (
    <span aria-current="true">{label}</span>
  ) : (
    <Link href={href} prefetch={false} scroll={false}>
      {label}
    </Link>
  );
}
