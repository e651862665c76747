import type { Reports } from "../../app/_reports/Reports";
import { addReport } from "../../store/reports/addReport";
import { closeReport } from "../../store/reports/closeReport";
import { listReports } from "../../store/reports/listReports";
import { networkOf } from "../accounts/networkOf";
import type { DeskWork } from "./deskWork";

/** What readers report, bound to the database. */
export function reportDesk({ asking, trying }: DeskWork): Reports {
  return {
    add: (report, address) => asking((on) => addReport(on, report, networkOf(address))),
    list: (status) => asking((on) => listReports(on, status)),
    close: (id, remark, editor) => trying((on) => closeReport(on, id, remark, editor)),
  };
}
