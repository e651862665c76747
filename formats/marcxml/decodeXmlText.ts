const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

const REFERENCE = /&(?:#(\d{1,7})|#x([\dA-Fa-f]{1,6})|([A-Za-z]{1,8}));|&/g;

/** The text with its references replaced: XML's five entities and characters by number. `undefined` where it refers to anything else. */
export function decodeXmlText(text: string): string | undefined {
  if (!text.includes("&")) return text;
  let isSound = true;
  const decoded = text.replace(REFERENCE, (_, decimal?: string, hexadecimal?: string, entity?: string) => {
    const known = entity === undefined ? characterOf(decimal, hexadecimal) : ENTITIES.get(entity);
    isSound &&= known !== undefined;
    return known ?? "";
  });
  return isSound ? decoded : undefined;
}

function characterOf(decimal: string | undefined, hexadecimal: string | undefined): string | undefined {
  const code = decimal === undefined ? parseInt(hexadecimal ?? "", 16) : Number(decimal);
  return isXmlCharacter(code) ? String.fromCodePoint(code) : undefined;
}

/** XML 1.0, production 2. */
function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}
