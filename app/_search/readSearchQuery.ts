import type { SearchParams } from "../_claim/readClaimQuery";
import { onceEach } from "../_shell/onceEach";
import { Problem, type ParameterFault } from "../api/v1/_http/Problem";
import { question } from "../api/v1/_search/question";

/** What an address searches for, without white at its ends; empty where it says nothing. */
export function readSearchQuery(
  params: SearchParams,
): { readonly asked: string } | { readonly faults: readonly ParameterFault[] } {
  try {
    const read = question.safeParse(onceEach(["q"], params)["q"] ?? "");
    if (read.success) return { asked: read.data.trim() };
    return { faults: read.error.issues.map(({ message }) => ({ parameter: "q", message })) };
  } catch (error) {
    if (error instanceof Problem) return { faults: error.errors };
    throw error;
  }
}
