/**
 * A style sheet that shows the states of the codes: their boxes stand out and, where `isFilter`, the table's other lines go. Nothing fades: the other codes are still to be read.
 * @param codes capital letters only; others are left out, so that nothing of an address gets into a style sheet
 */
export function foundStyle(codes: readonly string[], isFilter: boolean): string {
  const own = codes.filter((code) => /^[A-Z]{3}$/.test(code)).map((code) => `[data-state="${code}"]`);
  if (own.length === 0) return "";
  const list = own.join(",");
  const boxes = `a[data-name]:is(${list}){outline:3px solid var(--ink);outline-offset:1px}`;
  return isFilter ? `${boxes}tbody tr:has([data-state]):not(:has(:is(${list}))){display:none}` : boxes;
}
