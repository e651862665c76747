import { xmlText } from "../../formats/xml/xmlText";

/** What of an element is kept where it is written as text, beside its children. */
interface Kept {
  readonly name: string;
  readonly attributes: readonly (readonly [string, string])[];
}

/** Elements of Recharts that draw nothing, and attributes that only a browser's interaction reads. */
const DROPPED_ELEMENTS = new Set(["title", "desc", "defs", "clipPath"]);
const DROPPED_ATTRIBUTES = new Set(["data-mark", "style", "tabindex", "clip-path", "role", "id"]);

/** What is in an element, as the shortest SVG that draws the same: Recharts' wrappers, ids and classes gone, coordinates to a tenth of a px. */
export function svgInside(element: Element): string {
  return [...element.childNodes].map(svgOf).join("");
}

/** For text and for attribute values in double quotes; characters that XML cannot hold, which a name may bring, are left out. */
export function escapeXml(text: string): string {
  return xmlText(text);
}

function svgOf(node: ChildNode): string {
  if (node.nodeType === 3) return escapeXml(node.textContent ?? "");
  if (node.nodeType !== 1) return "";
  const element = node as Element;
  const { name, attributes } = kept(element);
  if (DROPPED_ELEMENTS.has(name) || isOnlyPointedAt(element)) return "";
  const inside = svgInside(element);
  if (name === "g" && (inside === "" || attributes.length === 0)) return inside;
  const written = attributes.map(([key, value]) => ` ${key}="${escapeXml(value)}"`).join("");
  return inside === "" ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** An area that draws nothing: it takes a pointer where something thin or drawn together with others stands. */
function isOnlyPointedAt(element: Element): boolean {
  return element.getAttribute("fill") === "transparent";
}

function kept(element: Element): Kept {
  const attributes = [...element.attributes].flatMap(({ name, value }): [string, string][] => {
    if (DROPPED_ATTRIBUTES.has(name)) return [];
    if (name !== "class") return [[name, rounded(value)]];
    const classes = value.split(/\s+/).filter((one) => one && !one.startsWith("recharts"));
    return classes.length > 0 ? [["class", classes.join(" ")]] : [];
  });
  return { name: element.tagName, attributes };
}

function rounded(value: string): string {
  return value.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));
}
