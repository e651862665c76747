import type { Claim } from "../../release/Claim";
import type { Release } from "../../release/Release";
import { answerLaboratory } from "./answerLaboratory";
import type { LaboratoryReading } from "./readLaboratory";
import type { View } from "./View";

/** A view of a state that was read from an address. */
export function viewOf(
  release: Release,
  claim: Claim,
  reading: LaboratoryReading,
  page: Pick<View, "path" | "fixed" | "origin" | "isLive">,
): View {
  return { release, claim, reading, answer: answerLaboratory(release, claim, reading.state), ...page };
}
