import { isFewShared } from "../../analysis/fewShared";
import { nameInSentence } from "../../analysis/nameInSentence";
import { CHOICES, type Choice } from "../../formats/words/Choice";
import { capitalised } from "../words/capitalised";
import { CHOICE_DEEDS } from "../words/choiceInWords";
import { nameInText } from "../words/nameInText";
import type { StateNumbers, StateYear } from "./StateNumbers";

/** The title of a state's votes over time: what it chose most, how often, and in which year least, among the years with enough votes to say so. */
export function stateFinding(numbers: StateNumbers): string {
  const { state, times, votes } = numbers;
  const name = capitalised(nameInText(nameInSentence(state.name)));
  if (votes === 0) return `${name}: no recorded vote${onSubject(numbers)} here`;
  const most = CHOICES.reduce((best, choice) => (times[choice] > times[best] ? choice : best));
  const always = times[most] === votes;
  const head = `${name} ${CHOICE_DEEDS[most]} in ${always ? allOf(votes) : `${times[most]} of ${votes} recorded votes`}`;
  const least = always ? undefined : leastOften(numbers, most);
  return `${head}${onSubject(numbers)}${least ? `, least often in ${least.year}` : ""}`;
}

function allOf(votes: number): string {
  return votes === 1 ? "its only recorded vote" : `all ${votes} recorded votes`;
}

/** " on the DPRK", where the texts are on one country. */
export function onSubject({ subject }: StateNumbers): string {
  return subject ? ` on ${nameInText(nameInSentence(subject.name))}` : "";
}

/** Of the years with enough votes, that of the smallest share; `undefined` where fewer than two years have enough. */
function leastOften({ panels }: StateNumbers, choice: Choice): StateYear | undefined {
  const firm = panels.flatMap(({ years }) => years).filter(({ votes }) => votes > 0 && !isFewShared(votes));
  const [least, ...others] = firm.toSorted((a, b) => a.times[choice] * b.votes - b.times[choice] * a.votes || a.year - b.year);
  return others.length > 0 ? least : undefined;
}
