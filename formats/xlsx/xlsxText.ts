import { holdable } from "../xml/xmlText";

/** Most characters that a cell holds. */
const LONGEST = 32_767;

/** Text as a cell can hold it: without characters that XML has no way to say, `_x0041_` kept from being read as an escape, not longer than a cell. */
export function xlsxText(text: string): string {
  const written = holdable(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  return written.length > LONGEST ? `${written.slice(0, LONGEST - 1)}…` : written;
}
