import { readVotingText, type VotingContext } from "../../../formats/votingText/readVotingText";
import type { VotingNames } from "../../../formats/votingText/VotingNames";
import type { Choice } from "../../../formats/words/Choice";
import { CHOICES } from "../../../formats/words/Choice";
import { readSeed } from "../../../seed/readSeed";
import { votingNames } from "../../../seed/votingNames";

let names: VotingNames | undefined;

/** The names of the seed's states, as the command has them; made once. */
export function seedVotingNames(): VotingNames {
  names ??= votingNames(readSeed().states);
  return names;
}

/** The text's votes, each in few words: lists as codes, a "?" behind those not certain; what is empty is left out. */
export function readShortly(text: string, context: VotingContext = {}): readonly Readonly<Record<string, unknown>>[] {
  return readVotingText(text, seedVotingNames(), context).map((vote) => {
    const { inFavour, against, abstaining, nonVoting } = vote.announced;
    const lists = Object.fromEntries(
      CHOICES.map((choice) => [
        choice,
        vote.choices
          .filter((read) => read.choice === choice)
          .map(codeOf)
          .join(" "),
      ]),
    ) as Record<Choice, string>;
    return withoutEmpty({
      outcome: vote.outcome,
      announced: [inFavour, against, abstaining, ...(nonVoting === null ? [] : [nonVoting])]
        .map((count) => count ?? "–")
        .join(" "),
      ...lists,
      unrecognised: vote.unrecognised.map(({ text: found, candidates }) => `${found}: ${candidates.join(" ")}`),
      intentions: vote.intentions.map(({ state, choice }) => `${state} ${choice}`),
      warnings: vote.warnings,
      symbols: vote.symbols,
      partial: vote.partial ? "partial" : "",
    });
  });
}

function codeOf({ state, certain }: { readonly state: string; readonly certain: boolean }): string {
  return certain ? state : `${state}?`;
}

function withoutEmpty(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== null && value !== "" && !(Array.isArray(value) && value.length === 0)),
  );
}
