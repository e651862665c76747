/** What would read a file, run, or lead elsewhere. A plate has none of it; both makers follow such references, so they are kept from ever seeing one. */
const ACTIVE = /<(?:image|use|script|style|foreignObject|a)[\s>/]|<!|<\?|\shref\s*=|url\(/i;

/** @throws Error for SVG that is more than marks and text */
export function refuseActive(svg: string): void {
  const markup = svg.replace(/>[^<]*</g, "><");
  const found = ACTIVE.exec(markup.replace(/aria-label="[^"]*"/, ""))?.[0];
  if (found) throw new Error(`A picture is made of marks and text only, not of ${found.trim()}.`);
}
