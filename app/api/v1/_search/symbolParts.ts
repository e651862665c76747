import { foldText } from "./wordsOf";

/**
 * The parts of a symbol that tell it from others, whatever its spelling: `A/HRC/RES/25/25`, "hrc res 25 25" and "HRC resolution 25/25" all hold `hrc`, `25`, `25`.
 * Letters and digits are parted also where nothing stands between them (`L.17` and `L17`); the word for resolution is left out.
 */
export function symbolParts(text: string): readonly string[] {
  const parts = foldText(text).match(/[a-z]+|\d+/g) ?? [];
  return parts.filter((part) => part !== "res" && part !== "resolution").map((part) => part.replace(/^0+(?=\d)/, ""));
}

/** Whether the parts stand in the symbol one after the other. */
export function holdsParts(symbol: readonly string[], parts: readonly string[]): boolean {
  if (parts.length === 0) return false;
  return symbol.some((_, start) => parts.every((part, i) => symbol[start + i] === part));
}
