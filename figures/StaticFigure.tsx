import type { ReactElement, ReactNode } from "react";
import { DataTable } from "../components/DataTable";
import type { ReleaseInfo } from "../release/Release";
import { en } from "./words/messages/en";
import type { Messages } from "./words/messages/Messages";
import type { DrawnFigure } from "./DrawnFigure";
import { FigureDrawings } from "./FigureDrawings";
import styles from "./StaticFigure.module.css";

interface Props {
  readonly drawn: DrawnFigure;
  readonly name: string;
  /** The query of the figure's address, without the question mark. */
  readonly query: string;
  readonly release: Pick<ReleaseInfo, "number" | "hash">;
  /** What its language says around it; English by default. */
  readonly say?: Messages;
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
  say = en,
  id,
  rowsShown = ROWS_SHOWN,
  tableAt,
  children,
}: Props): ReactElement {
  const { words } = drawn;
  const address = query === "" ? `/figures/${name}` : `/figures/${name}?${query}`;
  return (
    <figure className={styles.figure} id={id} lang={say.language === "en" ? undefined : say.language}>
      <h2 className={styles.title}>{words.title}</h2>
      {words.subtitle !== "" && <p className={styles.subtitle}>{words.subtitle}</p>}
      {children ?? <FigureDrawings svgs={drawn.svgs} />}
      <figcaption className={styles.caption}>
        <span>
          {words.source} · {say.frame.release(release.number, release.hash.slice(0, HASH_SHOWN))}
        </span>
        {tableAt === undefined ? (
          <FigureTableOnPage
            drawn={drawn}
            say={say}
            rowsShown={rowsShown}
            csv={`/figures/${name}.csv${query === "" ? "" : `?${query}`}`}
          />
        ) : (
          <a href={tableAt}>{say.frame.table}</a>
        )}
        <a className={styles.away} href={address}>
          {say.frame.takeAway}
        </a>
      </figcaption>
    </figure>
  );
}

interface TableProps {
  readonly drawn: DrawnFigure;
  readonly say: Messages;
  readonly rowsShown: number;
  /** The address of all lines as a file. */
  readonly csv: string;
}

function FigureTableOnPage({ drawn: { words, table }, say, rowsShown, csv }: TableProps): ReactElement {
  const rows = table.rows.slice(0, rowsShown).map((row) => row.map((cell) => (typeof cell === "number" ? say.cell(cell) : cell)));
  return (
    <details className={styles.table}>
      <summary>{say.frame.table}</summary>
      <DataTable caption={words.sentence} columns={table.columns} rows={rows} />
      {table.rows.length > rowsShown && (
        <p>
          {say.frame.firstLines(rowsShown, table.rows.length)} <a href={csv}>{say.frame.allAsCsv}</a>
        </p>
      )}
    </details>
  );
}
