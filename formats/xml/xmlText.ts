const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
]);
/** What XML 1.0 has no way to say. */
const NO_XML =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text for an XML element or an attribute in double quotes; characters that XML cannot hold are left out. */
export function xmlText(text: string): string {
  return holdable(text).replace(/[&<>"]/g, (sign) => ESCAPES.get(sign) ?? sign);
}

/** The text without the characters that XML cannot hold. */
export function holdable(text: string): string {
  return text.replace(NO_XML, "");
}
