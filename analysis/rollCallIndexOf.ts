import type { Release } from "../release/Release";
import type { RollCallId } from "../release/RollCallId";
import { UnknownInRelease } from "../release/UnknownInRelease";

/** A roll call's place in the release. @throws UnknownInRelease where it has none */
export function rollCallIndexOf(release: Release, id: RollCallId): number {
  const index = release.rollCallIndex.get(id);
  if (index === undefined) throw new UnknownInRelease("roll call", id);
  return index;
}
