import type { Release } from "../release/Release";
import type { RollCallId } from "../release/RollCallId";
import { rollCallNamed } from "./rollCallNamed";

/** A roll call's place in the release. @throws UnknownInRelease where it has none */
export function rollCallIndexOf(release: Release, id: RollCallId): number {
  return rollCallNamed(release, id).index;
}
