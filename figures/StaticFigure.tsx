import type { ReactElement, ReactNode } from "react";
import { DataTable } from "../components/DataTable";
import type { ReleaseInfo } from "../release/Release";
import type { DrawnFigure } from "./DrawnFigure";
import { FigureDrawings } from "./FigureDrawings";
import styles from "./StaticFigure.module.css";

interface Props {
  readonly drawn: DrawnFigure;
  readonly name: string;
  /** The query of the figure's address, without the question mark. */
  readonly query: string;
  readonly release: Pick<ReleaseInfo, "number" | "hash">;
  /** For an `id` on the page that is a link's target. */
  readonly id?: string;
  /** Lines of the table on the page; the file has all. */
  readonly rowsShown?: number | undefined;
  /** Where the page has the table already: a link there instead of the table. */
  readonly tableAt?: string | undefined;
  /** The drawings with something around them, such as a `LiveFigure`; by default the drawings alone. */
  readonly children?: ReactNode;
}

const HASH_SHOWN = 8;
/** A page carries no more lines of a table than a General Assembly has members; the file has all. */
const ROWS_SHOWN = 200;

/** A whole figure without JavaScript: title, measure, drawing, source with release and hash, the table behind it and where to take it away. */
export function StaticFigure({
  drawn,
  name,
  query,
  release,
  id,
  rowsShown = ROWS_SHOWN,
  tableAt,
  children,
}: Props): ReactElement {
  const { words } = drawn;
  const address = query === "" ? `/figures/${name}` : `/figures/${name}?${query}`;
  return (
    <figure className={styles.figure} id={id}>
      <h2 className={styles.title}>{words.title}</h2>
      {words.subtitle !== "" && <p className={styles.subtitle}>{words.subtitle}</p>}
      {children ?? <FigureDrawings svgs={drawn.svgs} />}
      <figcaption className={styles.caption}>
        <span>
          {words.source} · release {release.number} · {release.hash.slice(0, HASH_SHOWN)}…
        </span>
        {tableAt === undefined ? (
          <FigureTableOnPage drawn={drawn} rowsShown={rowsShown} csv={`/figures/${name}.csv${query === "" ? "" : `?${query}`}`} />
        ) : (
          <a href={tableAt}>Table</a>
        )}
        <a className={styles.away} href={address}>
          Take this away
        </a>
      </figcaption>
    </figure>
  );
}

interface TableProps {
  readonly drawn: DrawnFigure;
  readonly rowsShown: number;
  /** The address of all lines as a file. */
  readonly csv: string;
}

function FigureTableOnPage({ drawn: { words, table }, rowsShown, csv }: TableProps): ReactElement {
  return (
    <details className={styles.table}>
      <summary>Table</summary>
      <DataTable caption={words.sentence} columns={table.columns} rows={table.rows.slice(0, rowsShown)} />
      {table.rows.length > rowsShown && (
        <p>
          The first {rowsShown} of {table.rows.length} lines. <a href={csv}>All as CSV</a>
        </p>
      )}
    </details>
  );
}
