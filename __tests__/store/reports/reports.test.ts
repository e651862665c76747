import type { Database } from "../../../store/Database";
import { addReport } from "../../../store/reports/addReport";
import { closeReport } from "../../../store/reports/closeReport";
import { listReports } from "../../../store/reports/listReports";
import { asApp, asOwner, dropTestDatabase, openTestDatabase } from "../../support/testDatabase";
import { ANN, BOB, refusalOf } from "../editing/editingSupport";

let database: Database;
beforeAll(async () => void (database = await openTestDatabase()));
afterAll(() => dropTestDatabase(database));

test("five reports of a network are kept in an hour, however many come at once, and another network's beside them", async () => {
  const report = { rollCall: "a-hrc-res-25-25", text: "France abstained" };
  const waits = await Promise.all(Array.from({ length: 8 }, () => addReport(database, report, "192.0.2.1")));
  expect(waits.filter((wait) => wait === undefined).length).toBe(5);
  expect(waits.every((wait) => wait === undefined || (wait > 3_590 && wait <= 3_600))).toBe(true);
  expect(await addReport(database, { rollCall: null, text: "<b>Else</b>" }, "2001:db8:0:1::/64")).toBeUndefined();
  await asOwner(database, "UPDATE rate_limit SET since = since - interval '1 hour'");
  expect(await addReport(database, report, "192.0.2.1")).toBeUndefined();
  const [first] = await listReports(database, "open");
  expect((await listReports(database, "open")).length).toBe(7);
  expect(first).toMatchObject({ ...report, status: "open", remark: null, closedBy: null, closedAt: null });
});

test("a report is closed once, with a remark, and says nothing of who reported it", async () => {
  const [report] = await listReports(database, "open");
  const id = report?.id ?? "";
  const closed = await closeReport(database, id, "Corrected in release 3", ANN);
  expect(closed).toMatchObject({ id, status: "closed", remark: "Corrected in release 3", closedBy: "ann@example.org" });
  expect(await listReports(database, "closed")).toEqual([closed]);
  expect(await refusalOf(closeReport(database, id, "Again", BOB))).toEqual({
    reason: "closed",
    detail: "ann@example.org has closed this report already.",
  });
  expect(await refusalOf(closeReport(database, "x", "?", BOB))).toMatchObject({ reason: "unknown" });
  const columns = await asApp(database, "SELECT * FROM error_report WHERE status = 'open' LIMIT 1");
  expect(Object.keys(columns[0] ?? {}).sort()).toEqual([
    "closed_at",
    "closed_by",
    "id",
    "remark",
    "reported_at",
    "roll_call",
    "status",
    "text",
  ]);
});
