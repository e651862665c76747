/** A text as copying from a PDF gives it: what is noise to a reader, nothing that changes a name. `random` gives numbers from 0 to 1. */
export function withNoise(text: string, random: () => number): string {
  let furniture = 0;
  return text
    .replace(/ /g, () => {
      const dice = random();
      if (dice < 0.08) return "\n";
      if (dice < 0.11) return "\u00a0";
      if (dice < 0.13) return "  ";
      if (dice < 0.135) return FURNITURE[furniture++ % FURNITURE.length] ?? " ";
      return " ";
    })
    .replace(/'/g, () => (random() < 0.5 ? "’" : "'"))
    .replace(/,(?=\s)/g, () => (random() < 0.02 ? (MARKS[Math.floor(random() * MARKS.length)] ?? ",") : ","))
    .replace(/\p{Ll}{4}(?=\p{Ll}{4})/gu, (letters) => (random() < 0.01 ? `${letters}-\n` : letters));
}

const FURNITURE = ["\nA/69/PV.73\n18/12/2014\n", "\n7 GE.14-13217\n\n", "\n14-69773 27/41\n", "\n\nPage 12\n\n"];
const MARKS = ["*,", "¹,", " 1/,", "†,"];
