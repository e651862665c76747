import { canonicalJson } from "./canonicalJson";

type Key = readonly (string | number | null)[];

/**
 * The list in an order that depends on nothing but what is in it: by the given key, part for part, then by the whole value.
 * Strings compare by UTF-16 code unit, never by a locale; null stands before everything.
 */
export function canonicalOrder<T>(list: readonly T[], keyOf: (item: T) => Key): T[] {
  const keyed = list.map((item) => ({ item, key: keyOf(item) }));
  keyed.sort((a, b) => compareKeys(a.key, b.key) || compare(canonicalJson(a.item), canonicalJson(b.item)));
  return keyed.map(({ item }) => item);
}

function compareKeys(a: Key, b: Key): number {
  for (let i = 0; i < a.length; i++) {
    const order = compare(a[i] ?? null, b[i] ?? null);
    if (order !== 0) return order;
  }
  return 0;
}

function compare(a: string | number | null, b: string | number | null): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : 1;
}
