import { selectRollCalls, type RollCallSelection } from "../../../../analysis/selectRollCalls";
import type { Release } from "../../../../release/Release";

/** The rows asked for, and the asking as it stands in an answer. */
export interface Selected {
  readonly rows: readonly number[];
  readonly selection: object;
}

export function selected(release: Release, { from, to, body, topic }: RollCallSelection): Selected {
  const rows = selectRollCalls(release, { from, to, body, topic });
  return { rows, selection: { from, to, body, topic, rollCalls: rows.length } };
}
