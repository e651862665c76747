import { decodeXmlText } from "./decodeXmlText";

/** A start tag. Namespaces are not told apart: MARCXML has one, with whatever prefix. */
export interface XmlTag {
  readonly name: string;
  /** The name without its prefix. */
  readonly local: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Whether it is its own end (`<record/>`). */
  readonly isEmpty: boolean;
  /** The end tag as it stands as a rule. */
  readonly end: string;
}

const NAME = "[A-Za-z_:\\u0080-\\uFFFD][\\w:.\\-\\u0080-\\uFFFD]*";
const TAG = new RegExp(`^<(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>$`);
const ATTRIBUTE = new RegExp(`(${NAME})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`, "g");

/** A start tag's own text, from `<` to `>`, or `undefined` where it is not well-formed. */
export function parseXmlTag(text: string): XmlTag | undefined {
  const [, name, attributeText, slash] = TAG.exec(text) ?? [];
  if (name === undefined || attributeText === undefined) return undefined;
  const attributes = new Map<string, string>();
  for (const [, key = "", double, single] of attributeText.matchAll(ATTRIBUTE)) {
    const value = decodeXmlText(double ?? single ?? "");
    if (value === undefined || attributes.has(key)) return undefined;
    attributes.set(key, value);
  }
  return { name, local: name.slice(name.indexOf(":") + 1), attributes, isEmpty: slash === "/", end: `</${name}>` };
}
