import type { FaultList } from "../FaultList";
import type { SeedTables } from "../SeedTables";
import { CLAIMS } from "../tables/claims";

/** The tested part of a claim stands in its sentence to the letter. */
export function checkClaims({ claims }: SeedTables, faults: FaultList): void {
  for (const { line, values } of claims) {
    if (!values.sentence.includes(values.tested))
      faults.add(CLAIMS.file, line, "tested", "It does not occur in the sentence to the letter.");
  }
}
