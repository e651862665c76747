import type { FigureWords } from "../Figure";
import { bodyName } from "../words/bodyName";
import { capitalised } from "../words/capitalised";
import { dayInWords } from "../words/dayInWords";
import { nameInText } from "../words/nameInText";
import { numberInWords } from "../words/numberInWords";
import type { BreakingPointNumbers } from "./BreakingPointNumbers";

/** The words around a breaking point. */
export function breakingPointWords(numbers: BreakingPointNumbers): FigureWords {
  const { rollCall, steps, inFavour } = numbers;
  const isCounted = steps.length > 0 && inFavour > 0;
  return {
    title: title(numbers),
    subtitle: isCounted
      ? `Votes left outside as the members closest to the United States are called hostile, one by one. ${basisInWords(numbers)}`
      : "",
    sentence: isCounted ? `${title(numbers)}.${majorityInWords(numbers)}` : `${title(numbers)}.`,
    source: [rollCall.symbol, bodyName(rollCall.body), dayInWords(rollCall.date)].filter(Boolean).join(", "),
  };
}

function title({ steps, inFavour, half }: BreakingPointNumbers): string {
  if (steps.length === 0) return "Who voted how is not known for this text";
  if (inFavour === 0) return "No member voted in favour";
  if (half === null) return "However many members are called hostile, half of the support stays outside";
  const members = half === 1 ? "one member" : `${numberInWords(half)} members`;
  return `${capitalised(members)} must be called hostile before most of the support no longer comes from outside`;
}

function majorityInWords({ majority, half, steps }: BreakingPointNumbers): string {
  const at = (count: number | null) => (count === null ? undefined : steps[count - 1]);
  const halfAt = at(half);
  const majorityAt = at(majority);
  const first = halfAt ? ` They reach down to ${nameInText(halfAt.name)}, with ${halfAt.outside} left in favour.` : "";
  const second = majorityAt
    ? ` After ${majority}, down to ${nameInText(majorityAt.name)}, those left in favour (${majorityAt.outside}) are not more than those against (${majorityAt.outsideAgainst}).`
    : "";
  return first + second;
}

/** Closeness is agreement over General Assembly roll calls of the five years before; which ones is part of the picture. */
function basisInWords({ basis: { figuresOf, rollCalls } }: BreakingPointNumbers): string {
  const what = `${rollCalls} General Assembly roll calls of the five years before`;
  return figuresOf === null
    ? `Closeness: agreement over ${what}.`
    : `Closeness: published figures of ${dayInWords(figuresOf)}, from ${what}.`;
}
