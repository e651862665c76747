import { setTimeout as sleep } from "node:timers/promises";
import { isConnectionLost } from "../connections/isConnectionLost";
import { postgresCodeOf } from "../connections/postgresCodeOf";

/** Lost to another transaction: a serialization failure, a deadlock, a number that was taken. On a fresh snapshot it may well succeed. */
const LOST = new Set(["40001", "40P01", "23505", "P2034", "P2002"]);

const TIMES = { lost: 60, broken: 4 } as const;
const LONGEST_PAUSE_MS = 250;

/** Does the work again after failures that may pass, with pauses that differ from process to process. The work must be idempotent. */
export async function retrying<T>(work: () => Promise<T>): Promise<T> {
  const failures = { lost: 0, broken: 0 };
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const kind = kindOf(error);
      if (kind === undefined || ++failures[kind] > TIMES[kind]) throw error;
      const longest = kind === "lost" ? Math.min(LONGEST_PAUSE_MS, 2 ** failures.lost * 5) : LONGEST_PAUSE_MS * failures.broken;
      await sleep(Math.random() * longest);
    }
  }
}

function kindOf(error: unknown): "lost" | "broken" | undefined {
  const code = postgresCodeOf(error);
  if (code !== undefined && LOST.has(code)) return "lost";
  const broken = isConnectionLost(error) || /Connection terminated|Server has closed the connection/.test(String(error));
  return broken ? "broken" : undefined;
}
