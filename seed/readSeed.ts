import { join } from "node:path";
import type { ReleaseContent } from "../release/ReleaseContent";
import { checkClaims } from "./checks/checkClaims";
import { checkReferences } from "./checks/checkReferences";
import { checkRollCalls } from "./checks/checkRollCalls";
import { checkSpans } from "./checks/checkSpans";
import { checkUnique } from "./checks/checkUnique";
import { checkVotes } from "./checks/checkVotes";
import { contentOf } from "./contentOf";
import { FaultList } from "./FaultList";
import { readSeedTables } from "./SeedTables";

const CHECKS = [checkUnique, checkReferences, checkSpans, checkRollCalls, checkVotes, checkClaims];

/**
 * The facts that the project ships with.
 *
 * Rows are checked against each other only once each can be read by itself: a state's row that cannot be read would otherwise
 * be a fault in every row that names the state.
 *
 * @param folder where the tables lie
 * @throws {SeedRefused} with every fault found, each with file, line and column
 */
export function readSeed(folder: string = join(process.cwd(), "seed")): ReleaseContent {
  const faults = new FaultList();
  const tables = readSeedTables(folder, faults);
  faults.refuseIfAny();
  CHECKS.forEach((check) => check(tables, faults));
  faults.refuseIfAny();
  return contentOf(tables);
}
