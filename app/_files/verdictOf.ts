import type { FileReport, SentFile } from "./Files";

/** What a file would do, or did, in one or two sentences. */
export function verdictOf({ kind, report }: Extract<SentFile["state"], { kind: "tried" | "written" }>): string {
  if (report.brokeOff) return "The file cannot be read to its end, so nothing of it can be written.";
  const rows = `${counted(report.lists.refused, "row")} ${report.lists.refused === 1 ? "is" : "are"} refused`;
  if (report.isRefused)
    return `${rows}, so the file cannot be written as it is. Correct it, or leave out the roll calls that hold them.`;
  return `${becomes(kind === "written", report)}${leftOut(report)}`;
}

function leftOut({ leftOut: count }: FileReport): string {
  if (count === 0) return "";
  return ` ${counted(count, "roll call")} with a refused row ${count === 1 ? "is" : "are"} left out.`;
}

function becomes(isWritten: boolean, { added, changed, unchanged, written }: FileReport): string {
  const news = [
    ...(added.rollCalls > 0 ? [`${counted(added.rollCalls, "roll call")} added`] : []),
    ...(changed.rollCalls > 0 ? [`${counted(changed.rollCalls, "roll call")} changed`] : []),
  ].join(" and ");
  if (isWritten)
    return written
      ? `Written: ${news || "what the file says is kept beside what is shown"}.`
      : "Nothing was new, and nothing was written.";
  if (news === "")
    return `Nothing that is shown would change; ${counted(unchanged.rollCalls, "roll call")} ${unchanged.rollCalls === 1 ? "is" : "are"} there already.`;
  return `${news} if it is written. Nothing is written yet.`;
}

function counted(count: number, what: string): string {
  return `${count.toLocaleString("en")} ${what}${count === 1 ? "" : "s"}`;
}
