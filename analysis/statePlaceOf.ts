import type { Iso3 } from "../formats/words/Iso3";
import type { Release } from "../release/Release";
import { UnknownInRelease } from "../release/UnknownInRelease";

/** A state's place in the release: its bit in the planes. @throws UnknownInRelease where it has none */
export function statePlaceOf({ stateIndex }: Release, iso3: Iso3): number {
  const place = stateIndex.get(iso3);
  if (place === undefined) throw new UnknownInRelease("state", iso3);
  return place;
}
