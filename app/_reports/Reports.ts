import type { Editor } from "../../store/editing/Draft";
import type { NewReport } from "../../store/reports/addReport";
import type { ErrorReport } from "../../store/reports/ErrorReport";
import type { Outcome } from "../_editing/Editing";

/** What readers report to be wrong. Rejects with an error named `DatabaseUnavailable` where the database cannot be reached. */
export interface Reports {
  /**
   * Keeps a report.
   * @param address from which it comes; `null`: not known
   * @returns in how many seconds another may come from there, where this one was too many and is not kept
   */
  add(report: NewReport, address: string | null): Promise<number | undefined>;
  list(status: ErrorReport["status"]): Promise<readonly ErrorReport[]>;
  close(id: string, remark: string, editor: Editor): Promise<Outcome<ErrorReport>>;
}
