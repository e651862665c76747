import type { Runtime } from "../../../runtime";
import { correctionsIn } from "./correctionsIn";
import type { LoggedCorrection } from "./LoggedCorrection";

export interface CorrectionLog {
  /** The newest release first; in it votes, then the other facts. */
  readonly items: readonly LoggedCorrection[];
  /** The newest release that could not be compared, so that nothing is told of it and those before; `undefined`: all were. */
  readonly unreached: number | undefined;
}

/** Everything that the releases up to one corrected. @param most so many releases are looked through */
export async function correctionLog(runtime: Runtime, upTo: number, most = Infinity): Promise<CorrectionLog> {
  const items: LoggedCorrection[] = [];
  for (let number = upTo; number > 1 && number > upTo - most; number--) {
    const found = await correctionsIn(runtime, number);
    if (!found) return { items, unreached: number };
    items.push(...found);
  }
  return { items, unreached: undefined };
}
