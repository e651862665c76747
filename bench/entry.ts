import { readVotingText } from "../formats/votingText/readVotingText";
import { readSeed } from "../seed/readSeed";
import { votingNames } from "../seed/votingNames";

/** Reading one voting paragraph of all members, and how the time grows with the text: each against twice as much in one run. */
const RUNS = 30;
const seed = readSeed();
const names = votingNames(seed.states);
const members = seed.states.filter(({ seat, names: spellings }) => seat.to === null && spellings.length > 0).slice(0, 193);
const lists = [members.slice(0, 100), members.slice(100, 130), members.slice(130)];
const paragraph = `${lists.map((list, i) => `${["In favour", "Against", "Abstaining"][i]}:\n${list.map(({ name }) => name).join(", ")}\n`).join("\n")}
The draft resolution was adopted by 100 votes to 30, with 63 abstentions (resolution 69/188).\n\n`;

const read = readVotingText(paragraph, names)[0]?.choices.length ?? 0;
console.log(
  `one paragraph, ${read} of ${members.length} names read: fastest of ${RUNS} runs ${milliseconds(paragraph, RUNS).toFixed(1)} ms`,
);

/** What could grow faster than the text: one rule each, said again and again. */
const REPEATED: readonly (readonly [rule: string, piece: string])[] = [
  ["whole votes", paragraph],
  ["headings", "In favour:\n"],
  ["names", "Guinea-Bissau, "],
  ["unknown names", "Freedonia, "],
  ["tallies", "by 30 votes to 6, with 11 abstentions "],
  ["open brackets", "3 in favour ("],
  ["intentions", "it had intended to vote in favour "],
  ["blanks", " ".repeat(16)],
  ["empty lines", "\n"],
  ["one word", "a"],
  ["hyphens", "a-\n"],
  ["symbols", "A/HRC/"],
  ["name beginnings", "United Kingdom of Great Britain and "],
];
const SIZE = 1_000_000;
console.log(`${SIZE.toLocaleString("en")} characters of each rule, and twice as many: milliseconds, ratio (2 where linear)`);
for (const [rule, piece] of REPEATED) {
  const [once, twice] = [1, 2].map((times) => milliseconds(piece.repeat(Math.ceil((SIZE * times) / piece.length)), 2));
  console.log(
    `${rule.padEnd(16)} ${once?.toFixed(0).padStart(6)} ${twice?.toFixed(0).padStart(6)}  ${((twice ?? 0) / (once ?? 1)).toFixed(2)}`,
  );
}

function milliseconds(text: string, runs: number): number {
  let fastest = Infinity;
  for (let i = 0; i < runs; i++) {
    const started = performance.now();
    readVotingText(text, names);
    fastest = Math.min(fastest, performance.now() - started);
  }
  return fastest;
}
