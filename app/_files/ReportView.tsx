import Link from "next/link";
import { DataTable } from "../../components/DataTable";
import { Pager } from "../_resolutions/Pager";
import { REPORT_LISTS, type FileReport, type ReportList, type ReportPage } from "./Files";
import styles from "./Files.module.css";
import { LIST_NAMES } from "./listNames";
import { listTable } from "./listTable";

interface Props {
  readonly id: string;
  readonly report: FileReport;
  readonly list: ReportList;
  readonly page: ReportPage<ReportList>;
}

/** The lists of a report, one at a time, row by row. */
export function ReportView({ id, report, list, page }: Props) {
  const path = `/admin/files/${id}`;
  const { columns, rows } = listTable(list, page.rows);
  return (
    <section aria-labelledby="row-by-row">
      <h2 id="row-by-row">Row by row</h2>
      <nav aria-label="Lists of the report" className={styles.lists}>
        {REPORT_LISTS.map((each) => (
          <Link
            key={each}
            href={`${path}?list=${each}`}
            prefetch={false}
            scroll={false}
            aria-current={each === list ? "true" : undefined}
          >
            {report.lists[each].toLocaleString("en")} {LIST_NAMES[each]}
          </Link>
        ))}
      </nav>
      {rows.length === 0 ? (
        <p className="muted">None.</p>
      ) : (
        <DataTable caption={LIST_NAMES[list]} isCaptionHidden columns={columns} rows={rows} />
      )}
      <Pager path={path} asked={{ list }} page={page.page} pages={page.pages} />
    </section>
  );
}
