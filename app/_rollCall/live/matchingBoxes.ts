/** What typing a part of a name gives: a sentence, and the codes of the states meant. */
export interface Matching {
  readonly answer: string;
  readonly found: readonly string[];
}

const TOLD = 4;

/** The boxes below an element whose name has words that begin as the typed ones do, or whose code begins so; what they tell, where they are few. */
export function matchingBoxes(root: HTMLElement, typed: string): Matching {
  const sought = wordsOf(typed);
  if (sought.length === 0) return { answer: "", found: [] };
  const boxes = [...root.querySelectorAll<HTMLElement>("[data-name]")].filter((box) => {
    const words = wordsOf(`${box.dataset["name"] ?? ""} ${box.dataset["state"] ?? ""}`);
    return sought.every((term) => words.some((word) => word.startsWith(term)));
  });
  const found = boxes.map((box) => box.dataset["state"] ?? "");
  return { answer: answerOf(boxes), found };
}

function answerOf(boxes: readonly HTMLElement[]): string {
  if (boxes.length === 0) return "No member’s name of that day begins so; press Enter to look among all spellings.";
  return boxes.length > TOLD ? `${boxes.length} states begin so.` : boxes.map(({ title }) => title).join(" ");
}

function wordsOf(text: string): readonly string[] {
  const folded = text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}
