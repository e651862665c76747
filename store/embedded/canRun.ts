import { spawnSync } from "node:child_process";
import type { UnprivilegedUser } from "./PostgresRunner";

/** Whether a command that does next to nothing works here. @param user whom to run it as, where not oneself */
export function canRun(command: readonly string[], user?: UnprivilegedUser): boolean {
  const [file = "", ...args] = command;
  return spawnSync(file, args, { cwd: "/", stdio: "ignore", ...user }).status === 0;
}
