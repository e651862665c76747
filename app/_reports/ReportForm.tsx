import { LONGEST_REPORT } from "../../store/reports/ErrorReport";
import styles from "../_shell/Form.module.css";

/** A plain form: it needs no script, no account and no address of whoever reports. */
export function ReportForm({ rollCall }: { readonly rollCall: string | undefined }) {
  return (
    <form method="post" action="/report/send" className={styles.form}>
      {rollCall !== undefined && <input type="hidden" name="rollCall" value={rollCall} />}
      <label htmlFor="report-text">
        What is wrong, and where one can see what is right: a document’s symbol or an address helps most
        <textarea id="report-text" name="text" rows={8} maxLength={LONGEST_REPORT} required />
      </label>
      <p className="muted">
        At most {LONGEST_REPORT.toLocaleString("en")} characters. Nothing is kept of who you are, so there is no answer: what is
        corrected stands among the corrections.
      </p>
      <div className={styles.buttons}>
        <button type="submit" className={styles.main}>
          Report it
        </button>
      </div>
    </form>
  );
}
