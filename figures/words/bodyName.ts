import type { Body } from "../../formats/words/Body";

const NAMES: Readonly<Record<Body, string>> = {
  GA: "General Assembly",
  "GA-C1": "First Committee",
  "GA-C2": "Second Committee",
  "GA-C3": "Third Committee",
  "GA-C4": "Fourth Committee",
  "GA-C5": "Fifth Committee",
  "GA-C6": "Sixth Committee",
  HRC: "Human Rights Council",
  CHR: "Commission on Human Rights",
};

/** A body's name in running text. */
export function bodyName(body: Body): string {
  return NAMES[body];
}
