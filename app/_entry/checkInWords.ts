import type { EntryCheck } from "../../analysis/entry/EntryCheck";
import type { ChoiceCounts } from "../../analysis/entry/EntryFacts";
import { CHOICE_LABELS } from "../../figures/words/choiceInWords";
import { dayInWords } from "../../figures/words/dayInWords";
import { listInWords } from "../../figures/words/listInWords";
import { CHOICES } from "../../formats/words/Choice";
import type { Iso3 } from "../../formats/words/Iso3";

const MOST_NAMED = 12;

export interface CheckWords {
  readonly level: "look" | "know" | "stop";
  readonly sentence: string;
}

/** A check's finding as a sentence, and how grave it is. */
export function checkInWords(check: EntryCheck, nameOf: (state: Iso3) => string): CheckWords {
  switch (check.kind) {
    case "two-lists":
      return stop(
        `${nameOf(check.state)} stands in two lists, ${listInWords(check.choices.map((choice) => CHOICE_LABELS[choice]))}: say which.`,
      );
    case "no-member":
      return look(`No member of the body on that day: ${named(check.states.map(nameOf))}.`);
    case "without-choice":
      return look(`${check.states.length} of the ${check.members} members have no choice: ${named(check.states.map(nameOf))}.`);
    case "tally":
      return look(`Announced: ${check.announced} ${CHOICE_LABELS[check.choice]}. Counted: ${check.counted}.`);
    case "against-outcome":
      return look(`${check.inFavour} in favour and ${check.against} against do not go with that outcome.`);
    case "known":
      return look(
        `${check.text.symbol ?? check.text.id} is in the release already: “${check.text.title}”, ${dayInWords(check.text.date)}.`,
      );
    case "warning":
      return look(check.sentence);
    case "improbable":
      return look(
        check.states
          .map(
            ({ state, to, never }) =>
              `${nameOf(state)} never chose so on this subject: ${CHOICE_LABELS[to]} here, ${countsInWords(never)} before.`,
          )
          .join(" "),
      );
    case "switched": {
      const { since, switches } = check;
      const moves = switches.map(({ state, from, to }) => `${nameOf(state)} (${CHOICE_LABELS[from]} to ${CHOICE_LABELS[to]})`);
      return know(`${switches.length} switched since ${since.symbol ?? since.id} of ${dayInWords(since.date)}: ${named(moves)}.`);
    }
    case "members-unknown":
      return know("The body’s members on that day are not known here, so membership is not checked.");
  }
}

function countsInWords(counts: ChoiceCounts): string {
  const parts = CHOICES.filter((choice) => choice !== "non_voting" && (counts[choice] ?? 0) > 0);
  return listInWords(parts.map((choice) => `${counts[choice] ?? 0} × ${CHOICE_LABELS[choice]}`));
}

function named(names: readonly string[]): string {
  if (names.length <= MOST_NAMED) return listInWords(names);
  return `${names.slice(0, MOST_NAMED).join(", ")} and ${names.length - MOST_NAMED} more`;
}

const stop = (sentence: string): CheckWords => ({ level: "stop", sentence });
const look = (sentence: string): CheckWords => ({ level: "look", sentence });
const know = (sentence: string): CheckWords => ({ level: "know", sentence });
