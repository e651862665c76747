/** How many boxes stand beside each other for each choice. */
export type Columns = readonly number[];

/**
 * Shares out the columns of boxes that fit among the choices, so that the rows together are as low as they can be, and of such shares takes the one with the fewest columns.
 * @param counts for each row, the number of boxes of each choice
 * @param least the fewest columns of each choice, so that its heading has room
 * @param total the columns that fit
 */
export function columnsFor(counts: readonly (readonly number[])[], least: Columns, total: number): Columns {
  let best: { columns: Columns; height: number } | undefined;
  for (const columns of sharesOf(least, Math.max(total, sum(least)))) {
    const height = rowsHigh(counts, columns);
    if (!best || height < best.height || (height === best.height && sum(columns) < sum(best.columns))) best = { columns, height };
  }
  return best?.columns ?? least;
}

/** The rows of boxes that a row of the figure takes: as many as its fullest choice. */
export function boxRows(counts: readonly number[], columns: Columns): number {
  return Math.max(1, ...counts.map((count, i) => Math.ceil(count / (columns[i] ?? 1))));
}

function rowsHigh(counts: readonly (readonly number[])[], columns: Columns): number {
  return sum(counts.map((row) => boxRows(row, columns)));
}

/** Every way to give each choice at least its least and all together no more than the total. */
function sharesOf(least: Columns, total: number): Columns[] {
  const [first, ...rest] = least;
  if (first === undefined) return [[]];
  const shares: Columns[] = [];
  for (let own = first; own <= total - sum(rest); own += 1)
    for (const others of sharesOf(rest, total - own)) shares.push([own, ...others]);
  return shares;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
