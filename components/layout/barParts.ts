/** A part of a bar: its name in style sheets, and its width in percent of the whole bar. */
export interface BarPart {
  readonly name: string;
  readonly percent: number;
}

/** The parts of a bar from counts, in the order given; none of nobody. */
export function barParts(counts: readonly (readonly [name: string, count: number])[]): readonly BarPart[] {
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  return counts.flatMap(([name, count]) => (count > 0 ? [{ name, percent: (count / all) * 100 }] : []));
}
