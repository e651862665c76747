import type { FileState } from "./Files";

/** What is under way with a file. */
export function progressInWords({ progress }: Extract<FileState, { kind: "running" }>): string {
  const { doing, share, records, votes } = progress;
  if (doing === "writing") return "Writing …";
  if (doing === "comparing") return "All is read; comparing it with what is there …";
  const counts = records === 0 ? "" : `, ${records.toLocaleString("en")} roll calls, ${votes.toLocaleString("en")} votes`;
  return `${Math.floor(share * 100)}% read${counts}`;
}
