import type { ImportReport, TallyMismatch } from "../../store/import/ImportReport";

/** One file's report, as CONTRACT.md has it, with what this project adds. */
export interface FileReport extends Omit<ImportReport, "written"> {
  readonly file: string;
  readonly sha256: string;
  readonly tallyMismatches: readonly TallyMismatch[];
  readonly dryRun: boolean;
  readonly written: boolean;
  readonly seconds: number;
  readonly peakMemoryBytes: number;
}

/** The most memory that this process has held so far. */
export function peakMemoryBytes(): number {
  return process.resourceUsage().maxRSS * 1024;
}

/** The text of a report file: one report, or a list where several files were named. */
export function reportText(reports: readonly FileReport[]): string {
  return `${JSON.stringify(reports.length === 1 ? reports[0] : reports, null, 2)}\n`;
}
