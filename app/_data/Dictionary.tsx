import { FactList } from "../../components/FactList";
import { LONG_COLUMNS, type LongColumn } from "../../release/longColumns";

/** What each column of the long table holds, from the description that the files are made from. */
export function Dictionary() {
  return (
    <details>
      <summary>The columns of the long table</summary>
      <p className="muted">
        One row a choice, as it stands in the data package under <code>data/long.csv</code>, and as <code>npm run export</code>{" "}
        writes it to CSV, Parquet and SQLite.
      </p>
      <FactList facts={LONG_COLUMNS.map((column) => ({ key: column.key, name: column.key, says: saysOf(column) }))} />
    </details>
  );
}

function saysOf({ sentence, words, optional }: LongColumn) {
  return (
    <>
      {sentence} {words && <code>{words.join(", ")}</code>} {optional && <span className="muted">May be empty.</span>}
    </>
  );
}
