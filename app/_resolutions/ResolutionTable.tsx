import Link from "next/link";
import { bodyName } from "../../figures/words/bodyName";
import { CHOICE_LABELS } from "../../figures/words/choiceInWords";
import { dayInWords } from "../../figures/words/dayInWords";
import { modeInWords } from "../../figures/words/modeInWords";
import type { Release } from "../../release/Release";
import { marginOf } from "../api/v1/_rollCalls/marginOf";
import { listAddress } from "./listAddress";
import type { ListQuery } from "./readListQuery";
import styles from "./ResolutionsView.module.css";

interface Props {
  readonly release: Release;
  readonly path: string;
  readonly query: ListQuery;
  /** Indexes of roll calls. */
  readonly rows: readonly number[];
}

/** Roll calls, a line each, with the announced numbers; a column more for the choice of the state that was asked for. */
export function ResolutionTable({ release, path, query, rows }: Props) {
  const { state } = query.filter;
  const name = state && release.states[release.stateIndex.get(state) ?? -1]?.figureName;
  const column = { path, query };
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label="Texts and votes">
      <table className={styles.table}>
        <thead>
          <tr>
            <SortedHead {...column} sort="date" label="Date" />
            <SortedHead {...column} sort="symbol" label="Symbol" />
            <SortedHead {...column} sort="title" label="Title" />
            <th scope="col">Body</th>
            <th scope="col">How decided</th>
            <th scope="col" className={styles.number}>
              In favour
            </th>
            <th scope="col" className={styles.number}>
              Against
            </th>
            <th scope="col" className={styles.number}>
              Abst.
            </th>
            <SortedHead {...column} sort="margin" label="Margin" numeric />
            {name && <th scope="col">{name}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={row} release={release} row={row} state={state} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ release, row, state }: { release: Release; row: number; state: ListQuery["filter"]["state"] }) {
  const rollCall = release.rollCalls[row];
  if (!rollCall) return null;
  const { inFavour, against, abstaining } = rollCall.officialTally;
  const choice = state && release.choices.choiceOf(row, release.stateIndex.get(state) ?? -1);
  return (
    <tr>
      <td className={styles.date}>{dayInWords(rollCall.date)}</td>
      <th scope="row" className={styles.symbol}>
        <Link href={`/resolutions/${rollCall.id}`} prefetch={false}>
          {rollCall.symbol ?? rollCall.draft ?? rollCall.id}
        </Link>
        {rollCall.kind !== "adoption" && <span className="muted"> {rollCall.kind}</span>}
      </th>
      <td className={styles.title}>{rollCall.title}</td>
      <td>
        <abbr title={bodyName(rollCall.body)}>{rollCall.body}</abbr>
      </td>
      <td>
        {rollCall.outcome === "adopted" ? modeInWords(rollCall.mode) : `${rollCall.outcome}, ${modeInWords(rollCall.mode)}`}
      </td>
      <td className={styles.number}>{inFavour ?? "–"}</td>
      <td className={styles.number}>{against ?? "–"}</td>
      <td className={styles.number}>{abstaining ?? "–"}</td>
      <td className={styles.number}>{marginOf(rollCall.officialTally) ?? "–"}</td>
      {state && <td>{choice ? CHOICE_LABELS[choice] : "–"}</td>}
    </tr>
  );
}

interface HeadProps {
  readonly path: string;
  readonly query: ListQuery;
  readonly sort: "date" | "symbol" | "title" | "margin";
  readonly label: string;
  readonly numeric?: boolean;
}

/** A column's head that sorts by it; once more turns the order round. */
function SortedHead({ path, query, sort, label, numeric = false }: HeadProps) {
  const ascending = query.sort === sort;
  const descending = query.sort === `-${sort}`;
  const to = listAddress(path, query.asked, { sort: ascending ? `-${sort}` : descending ? sort : FIRST[sort] });
  return (
    <th
      scope="col"
      className={numeric ? styles.number : undefined}
      aria-sort={ascending ? "ascending" : descending ? "descending" : undefined}
    >
      <Link href={to} prefetch={false} scroll={false}>
        {label}
      </Link>
      {ascending ? " ↑" : descending ? " ↓" : ""}
    </th>
  );
}

const FIRST = { date: "-date", symbol: "symbol", title: "title", margin: "margin" } as const;
