import type { Logger } from "pino";
import { SeedRefused } from "../seed/SeedRefused";
import { BuildFailed } from "../server/build/runStep";
import { DataDirRefused } from "../server/claimDataDir";
import { CannotListen } from "../server/listen";
import { NoSoundRelease } from "../server/releases/openReleases";
import { DatabaseUnavailable } from "../store/DatabaseUnavailable";

/** Failures that a person can mend, by the exit code that the contract gives them; each one's message is the sentence to read. */
const EXPECTED = [
  { failure: DataDirRefused, code: 2 },
  { failure: CannotListen, code: 2 },
  { failure: SeedRefused, code: 3 },
  { failure: DatabaseUnavailable, code: 4 },
  { failure: NoSoundRelease, code: 1 },
  { failure: BuildFailed, code: 1 },
] as const;

/** Prints why the program ends and gives its exit code; what nobody expected goes to the log with its stack. */
export function exitCodeOf(error: unknown, log: Logger): number {
  const expected = EXPECTED.find(({ failure }) => error instanceof failure);
  if (expected && error instanceof Error) {
    process.stderr.write(`${error.message}\n`);
    return expected.code;
  }
  log.fatal({ err: error }, "The program ended by a fault that it does not know");
  return 1;
}
