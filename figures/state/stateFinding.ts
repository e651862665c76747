import { isFewShared } from "../../analysis/fewShared";
import { CHOICES, type Choice } from "../../formats/words/Choice";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";
import type { StateNumbers, StateYear } from "./StateNumbers";

/** The title of a state's votes over time: what it chose most, how often, and in which year least, among the years with enough votes to say so. */
export function stateFinding(numbers: StateNumbers, say: Messages = en): string {
  const { state, times, votes, subject } = numbers;
  if (votes === 0) return say.state.noVote(state.name, subject?.name);
  const most = CHOICES.reduce((best, choice) => (times[choice] > times[best] ? choice : best));
  const least = times[most] === votes ? undefined : leastOften(numbers, most);
  return say.state.finding(state.name, most, times[most], votes, subject?.name, least?.year);
}

/** Of the years with enough votes, that of the smallest share; `undefined` where fewer than two years have enough. */
function leastOften({ panels }: StateNumbers, choice: Choice): StateYear | undefined {
  const firm = panels.flatMap(({ years }) => years).filter(({ votes }) => votes > 0 && !isFewShared(votes));
  const [least, ...others] = firm.toSorted((a, b) => a.times[choice] * b.votes - b.times[choice] * a.votes || a.year - b.year);
  return others.length > 0 ? least : undefined;
}
