import { BODIES, type Body } from "../words/Body";

const COMMITTEES = ["first", "second", "third", "fourth", "fifth", "sixth"];
const NAMES: ReadonlyMap<string, Body> = new Map<string, Body>([
  ...BODIES.map((body): [string, Body] => [body.toLowerCase(), body]),
  ...COMMITTEES.map((name, i): [string, Body] => [`${name} committee`, `GA-C${i + 1}` as Body]),
  ["general assembly", "GA"],
  ["unga", "GA"],
  ["plenary", "GA"],
  ["human rights council", "HRC"],
  ["unhrc", "HRC"],
  ["commission on human rights", "CHR"],
  ["unchr", "CHR"],
]);

/** A body by its code or name, in any case. */
export function bodyTyped(text: string): Body | undefined {
  return NAMES.get(text.trim().toLowerCase().replace(/^un /, "").replace(/^the /, ""));
}
