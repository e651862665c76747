/** Most characters that a cell holds. */
const LONGEST = 32_767;
/** What XML 1.0 cannot hold. */
const NO_XML =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text as a cell can hold it: without characters that XML has no way to say, `_x0041_` kept from being read as an escape, not longer than a cell. */
export function xlsxText(text: string): string {
  const written = text.replace(NO_XML, "").replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  return written.length > LONGEST ? `${written.slice(0, LONGEST - 1)}…` : written;
}
