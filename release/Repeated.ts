import { canonicalJson } from "./canonicalJson";

/** A column whose values repeat: each value once, in the order of first appearance, and for each row which of them it has. */
export interface Repeated<T> {
  readonly values: readonly T[];
  readonly rows: readonly number[];
}

/** The column of the values of all rows. */
export function repeatedOf<T>(column: readonly T[]): Repeated<T> {
  const places = new Map<string, number>();
  const values: T[] = [];
  const rows = column.map((value) => {
    const key = canonicalJson(value);
    const place = places.get(key) ?? values.push(value) - 1;
    places.set(key, place);
    return place;
  });
  return { values, rows };
}

/** The value of each row. Equal values are one value. */
export function columnOf<T>({ values, rows }: Repeated<T>): readonly T[] {
  return rows.map((place) => values[place] as T);
}
