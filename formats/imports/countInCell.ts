/** A count as files print it (`120`, `120.0`, empty for not said as `null`); `undefined` where the cell is none. */
export function countInCell(cell: string): number | null | undefined {
  const text = cell.trim();
  if (text === "") return null;
  return /^\d{1,6}(?:\.0+)?$/.test(text) ? Number(text) : undefined;
}
