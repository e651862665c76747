import { CHOICES } from "../../formats/words/Choice";
import type { FigureWords } from "../Figure";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";
import { stateFinding } from "./stateFinding";
import type { StateNumbers } from "./StateNumbers";

/** The words around a state's votes over time. */
export function stateWords(numbers: StateNumbers, say: Messages = en): FigureWords {
  const { votes, panels, subject } = numbers;
  const title = stateFinding(numbers, say);
  const hasCircles = panels.some(({ years }) => years.some(({ withoutVote }) => withoutVote > 0));
  const circles = hasCircles ? say.state.circles : "";
  return {
    title,
    subtitle: votes === 0 ? "" : say.state.subtitle(subject?.name) + circles,
    sentence: votes === 0 ? `${title}.` : `${title}.${inAll(numbers, say)}`,
    source: say.state.source(
      subject?.name,
      panels.map(({ name }) => name),
    ),
  };
}

function inAll({ times, votes, panels }: StateNumbers, say: Messages): string {
  const parts = CHOICES.filter((choice) => times[choice] > 0).map(
    (choice) => `${times[choice]} ${say.counted(choice, times[choice])}`,
  );
  const years = panels.flatMap((panel) => panel.years.filter((of) => of.votes > 0)).map(({ year }) => year);
  return say.state.inAll(votes, Math.min(...years), Math.max(...years), parts);
}
