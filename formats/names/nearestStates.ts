import type { Iso3 } from "../words/Iso3";
import { editDistance } from "./editDistance";
import type { NameIndex } from "./NameIndex";
import { nameKey } from "./nameKey";

const MOST = 3;
/** Names longer than any state's are not compared. */
const LONGEST = 80;

/** The states whose names are nearest to one that is not known, nearest first: at most three, a third of the letters away at most. */
export function nearestStates(index: NameIndex, name: string): readonly Iso3[] {
  const key = nameKey(name.slice(0, LONGEST * 2));
  if (key === "" || key.length > LONGEST) return [];
  const within = Math.max(1, Math.floor(key.length / 3));
  const distances = new Map<Iso3, number>();
  for (const [other, spellings] of index.keys()) {
    if (Math.abs(other.length - key.length) > within) continue;
    const distance = editDistance(key, other);
    if (distance > within) continue;
    for (const { state } of spellings) distances.set(state, Math.min(distance, distances.get(state) ?? distance));
  }
  return [...distances]
    .sort(([, a], [, b]) => a - b)
    .slice(0, MOST)
    .map(([state]) => state);
}
