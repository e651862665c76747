import { textWidth, type Weight } from "./textWidth";

/** The text in lines no wider than `width` px, broken at spaces; a word that is wider stands alone. */
export function wrapText(text: string, width: number, size: number, weight: Weight = "regular"): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
