import type { FileState } from "./Files";

/** How far a file is, in a word or two. */
export function stateInWords(state: FileState): string {
  if (state.kind === "incomplete") return `lacks ${state.lacks.join(" and ")}`;
  if (state.kind === "running") return state.writes ? "being written" : "being tried";
  if (state.kind === "tried") return state.report.isRefused ? "refused" : "tried, not written";
  return WORDS[state.kind];
}

const WORDS = { received: "not tried yet", written: "written", failed: "not written", cancelled: "cancelled" } as const;
