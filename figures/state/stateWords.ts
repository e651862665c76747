import { CHOICES } from "../../formats/words/Choice";
import type { FigureWords } from "../Figure";
import { CHOICE_LABELS } from "../words/choiceInWords";
import { listInWords } from "../words/listInWords";
import { onSubject, stateFinding } from "./stateFinding";
import type { StateNumbers } from "./StateNumbers";

/** The words around a state's votes over time. */
export function stateWords(numbers: StateNumbers): FigureWords {
  const { votes, panels } = numbers;
  const title = stateFinding(numbers);
  const hasCircles = panels.some(({ years }) => years.some(({ withoutVote }) => withoutVote > 0));
  const circles = hasCircles ? " Open circles: years with texts adopted without a vote." : "";
  return {
    title,
    subtitle:
      votes === 0
        ? ""
        : `Its choices as shares of each year’s recorded votes${onSubject(numbers)} that it had a seat for.${circles}`,
    sentence: votes === 0 ? `${title}.` : `${title}. ${inAll(numbers)}`,
    source: sourceOf(numbers),
  };
}

function inAll({ times, votes, panels }: StateNumbers): string {
  const parts = CHOICES.filter((choice) => times[choice] > 0).map((choice) => `${times[choice]} ${CHOICE_LABELS[choice]}`);
  const years = panels.flatMap((panel) => panel.years.filter((of) => of.votes > 0)).map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const span = first === last ? `in ${first}` : `from ${first} to ${last}`;
  return `In all ${votes}, ${span}: ${listInWords(parts)}.`;
}

function sourceOf({ subject, panels }: StateNumbers): string {
  const bodies = panels.map(({ name }) => name).join("; ");
  return `Recorded votes${subject ? ` on ${subject.name}` : ""}: ${bodies || "none"}`;
}
