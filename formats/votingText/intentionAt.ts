import type { Choice } from "../words/Choice";
import type { CalendarDate } from "../words/CalendarDate";
import type { Iso3 } from "../words/Iso3";
import { CHOICE_PHRASES } from "./choicePhrases";
import type { Token } from "./Token";
import type { VotingNames } from "./VotingNames";

/** "The delegation of Armenia informed the Secretariat that it had intended to vote in favour." */
export interface Intention {
  readonly kind: "intention";
  readonly choice: Choice;
  readonly states: readonly { readonly state: Iso3; readonly from: number; readonly to: number }[];
  readonly at: number;
  readonly next: number;
}

const INTENDED = new Set(["intended", "intention", "intentions", "entendait", "entendaient", "intencion", "wished"]);
const ABSTAIN = new Set(["abstain", "sabstenir", "abstenir", "abstenerse"]);
const NO_VOTE = new Set(["participate", "participer", "participar", "participated"]);
const FOR = new Set(["pour", "for"]);
const REACH = 16;
const LONGEST = 400;

/** The intention that the token tells of, with the states named between `since` (the sentence's beginning, or the last intention) and it. */
export function intentionAt(
  tokens: readonly Token[],
  at: number,
  since: number,
  names: VotingNames,
  date: CalendarDate | undefined,
): Intention | undefined {
  if (!INTENDED.has(tokens[at]?.key ?? "")) return undefined;
  const meant = meantAfter(tokens, at + 1);
  const from = Math.max(since, at - LONGEST);
  const states = meant ? statesWithin(tokens, from, at, names, date) : [];
  return meant && states.length > 0 ? { kind: "intention", choice: meant.choice, states, at: from, next: meant.next } : undefined;
}

function meantAfter(tokens: readonly Token[], from: number): { readonly choice: Choice; readonly next: number } | undefined {
  for (let at = from; at < from + REACH && at < tokens.length; at++) {
    const key = tokens[at]?.key ?? "";
    if (key === "." || key === ";") return undefined;
    if (ABSTAIN.has(key)) return { choice: "abstaining", next: at + 1 };
    if (NO_VOTE.has(key)) return { choice: "non_voting", next: at + 1 };
    const [phrase] = CHOICE_PHRASES.matchesAt(tokens, at, at + 4);
    if (
      phrase &&
      (phrase.next > at + 1 || !["no", "non", "si"].includes(key)) &&
      (!FOR.has(key) || tokens[at - 1]?.key.startsWith("vot"))
    )
      return { choice: phrase.value, next: phrase.next };
  }
  return undefined;
}

function statesWithin(tokens: readonly Token[], from: number, to: number, names: VotingNames, date: CalendarDate | undefined) {
  const found: { state: Iso3; from: number; to: number }[] = [];
  for (let at = from; at < to;) {
    const [match] = tokens[at]?.capital === true ? names.matchesAt(tokens, at, to) : [];
    const answer = match && names.resolve(match.value, date);
    if (answer?.kind === "state") found.push({ state: answer.state, from: at, to: match?.next ?? at });
    at = match?.next ?? at + 1;
  }
  return found;
}
