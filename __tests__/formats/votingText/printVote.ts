import type { Choice } from "../../../formats/words/Choice";
import type { Iso3 } from "../../../formats/words/Iso3";

/** A roll call to print: the name and code of each state by its choice. */
export type PrintedVote = Readonly<Record<Choice, readonly { readonly state: Iso3; readonly name: string }[]>>;

/** A form in which documents give a vote, and the choices that it names the states of. */
export interface PrintedForm {
  readonly form: string;
  readonly lists: readonly Choice[];
  readonly print: (vote: PrintedVote) => string;
}

const VOTED = ["in_favour", "against", "abstaining"] as const;

export const PRINTED_FORMS: readonly PrintedForm[] = [
  {
    form: "meeting record",
    lists: VOTED,
    print: (vote) =>
      `A recorded vote was taken.\n\n${withHeads(vote, ["In favour:\n", "Against:\n", "Abstaining:\n"], "\n\n")}\n\nThe draft resolution was adopted by ${vote.in_favour.length} votes to ${vote.against.length}, with ${vote.abstaining.length} abstentions.\n\n`,
  },
  {
    form: "press annex",
    lists: ["in_favour", "against", "abstaining", "non_voting"],
    print: (vote) =>
      `The draft resolution was adopted by a recorded vote of ${vote.in_favour.length} in favour to ${vote.against.length} against, with ${vote.abstaining.length} abstentions, as follows:\n\n${withHeads(vote, ["In favour:  ", "Against:  ", "Abstain:  "], ".\n\n")}.\n\nAbsent:  ${joined(vote, "non_voting")}.\n\n`,
  },
  {
    form: "press release",
    lists: ["against", "abstaining"],
    print: (vote) =>
      `By a recorded vote of ${vote.in_favour.length} in favour to ${vote.against.length} against${inBrackets(vote, "against")}, with ${vote.abstaining.length} abstentions${inBrackets(vote, "abstaining")}, the Assembly adopted the resolution.\n\n`,
  },
  {
    form: "one a line",
    lists: VOTED,
    print: (vote) =>
      VOTED.map(
        (choice, i) =>
          `${["YES", "NO", "ABSTAIN"][i]} (${vote[choice].length})\n${vote[choice].map(({ name }) => `${name}\n`).join("")}\n`,
      ).join(""),
  },
  {
    form: "French record",
    lists: VOTED,
    print: (vote) =>
      `Il est procédé au vote enregistré.\n\n${withHeads(vote, ["Votent pour :\n", "Votent contre :\n", "S’abstiennent :\n"], "\n\n")}\n\nPar ${vote.in_favour.length} voix contre ${vote.against.length}, avec ${vote.abstaining.length} abstentions, le projet de résolution est adopté.\n\n`,
  },
];

function withHeads(vote: PrintedVote, heads: readonly string[], end: string): string {
  return VOTED.map((choice, i) => `${heads[i] ?? ""}${joined(vote, choice)}`).join(end);
}

function joined(vote: PrintedVote, choice: Choice): string {
  return vote[choice].length === 0 ? "None" : vote[choice].map(({ name }) => name).join(", ");
}

function inBrackets(vote: PrintedVote, choice: Choice): string {
  const names = vote[choice].map(({ name }) => name);
  const last = names.at(-1);
  if (last === undefined) return "";
  return names.length === 1 ? ` (${last})` : ` (${names.slice(0, -1).join(", ")} and ${last})`;
}
