import { NameIndex } from "./NameIndex";
import type { StateSpelling } from "./StateSpelling";

/** An index of the spellings, for `resolveState` and `subjectOfTitle`. It remembers what was asked: keep one for a whole import. */
export function buildNameIndex(spellings: Iterable<StateSpelling>): NameIndex {
  return new NameIndex(spellings);
}
