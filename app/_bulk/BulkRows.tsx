import { DataTable } from "../../components/DataTable";
import type { TableColumn } from "../../components/TableColumn";
import { PASTED_COLUMNS, type PastedColumn } from "../../formats/pastedTexts/PastedText";
import type { BulkPreview, BulkRow } from "./Bulk";
import styles from "./BulkRows.module.css";

interface Props {
  readonly table: BulkPreview;
  readonly onColumns: (columns: BulkPreview["columns"]) => void;
}

const COLUMNS: readonly TableColumn[] = [
  { key: "line", label: "Line", numeric: true, shape: "line" },
  { key: "what", label: "What becomes of it", numeric: false, shape: "prose" },
  { key: "symbol", label: "Symbol", numeric: false, shape: "line" },
  { key: "date", label: "Day", numeric: false, shape: "line" },
  { key: "body", label: "Body", numeric: false, shape: "line" },
  { key: "session", label: "Session", numeric: false },
  { key: "title", label: "Title", numeric: false, shape: "prose" },
  { key: "subject", label: "Country", numeric: false },
  { key: "topics", label: "Topics", numeric: false, shape: "prose" },
];

/** What each column was taken for, to be corrected, and each row as it was understood. */
export function BulkRows({ table: { columns, isGuessed, rows }, onColumns }: Props) {
  const first = rows[0]?.cells ?? [];
  const taken = (place: number, value: string) =>
    columns.map((column, i) => (i === place ? (PASTED_COLUMNS.find((each) => each === value) ?? null) : column));
  return (
    <>
      <fieldset className={styles.columns}>
        <legend>
          {isGuessed ? "The table has no header; its columns were taken for" : "The columns, by the table’s header"}
        </legend>
        {columns.map((column, place) => (
          <label key={place}>
            <span>{first[place] || `column ${place + 1}`}</span>
            <select value={column ?? ""} onChange={(event) => onColumns(taken(place, event.target.value))}>
              <option value="">passed over</option>
              {PASTED_COLUMNS.map((each) => (
                <option key={each} value={each}>
                  {LABELS[each]}
                </option>
              ))}
            </select>
          </label>
        ))}
      </fieldset>
      <DataTable caption="Row by row" columns={COLUMNS} rows={rows.map(cellsOf)} />
    </>
  );
}

const LABELS: Readonly<Record<PastedColumn, string>> = {
  symbol: "symbol",
  title: "title",
  date: "day of adoption",
  body: "body",
  session: "session",
  draft: "draft’s symbol",
  subject: "country it is on",
  topics: "topics",
};

function cellsOf({ line, cells, text, problem, there, rollCall }: BulkRow) {
  if (text === null) return [line, problem, null, null, null, null, cells.filter((cell) => cell !== "").join(" · "), null, null];
  const { symbol, draft, date, body, session, title, subject, topics } = text;
  const becomes = there === null ? `new, as ${rollCall ?? "–"}` : `there already, as ${there}; left out`;
  return [line, becomes, symbol ?? draft, date, body, session, title, subject ?? "from the title", topics.join("; ") || null];
}
