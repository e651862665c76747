import type { CalendarDate } from "../words/CalendarDate";
import { spanCovers } from "../words/DateSpan";
import type { Iso3 } from "../words/Iso3";
import type { NameIndex } from "./NameIndex";
import { SUBJECT_EXCEPTIONS } from "./subjectExceptions";

/** A title speaks of a country where it has one of these words; "in X" alone may be where a conference met. */
const ABOUT =
  /\b(?:human rights|situation|crisis|question|assistance|inquiry|commission|aggression|technical cooperation|capacity-building|integrity|war|conflict)\b/i;
const PLACE = /\b(?:in|on|to|of|against) (?=(?:the )?[A-Z])/g;
/** Summaries of early votes (`TO ADOPT …`), which name countries in every part. */
const SUMMARY = /^[^a-z]*$/;
const LONGEST_NAME = 10;

/**
 * The country that a text is on, told from its title: the first that it names after "in", else after "on", "to", "of" or "against", where
 * it speaks of a situation, human rights, assistance and the like. `null` where it names several side by side, or none, or is a summary
 * in capitals. Titles that name their country otherwise are listed in `SUBJECT_EXCEPTIONS`.
 */
export function subjectOfTitle(index: NameIndex, title: string, date: CalendarDate): Iso3 | null {
  if (SUMMARY.test(title)) return null;
  const exception = SUBJECT_EXCEPTIONS.find(([pattern]) => pattern.test(title));
  if (exception) return exception[1] === null ? null : (index.stateOf(exception[1]) ?? null);
  if (!ABOUT.test(title)) return null;
  const places = [...title.matchAll(PLACE)].map(({ 0: word, index: at }) => ({
    isIn: word.startsWith("in"),
    tail: title.slice(at + word.length),
  }));
  for (const { tail } of [...places.filter(({ isIn }) => isIn), ...places.filter(({ isIn }) => !isIn)]) {
    const named = leadingState(index, tail, date);
    if (named) return isOneOfSeveral(index, named.rest, date) ? null : named.state;
  }
  return null;
}

/** The state whose name the text begins with (the longest name that is one), and what follows it. */
function leadingState(
  index: NameIndex,
  text: string,
  date: CalendarDate,
): { readonly state: Iso3; readonly rest: string } | undefined {
  const words = text.split(" ").slice(0, LONGEST_NAME);
  if (!index.beginsName(words[0] === "the" ? (words[1] ?? "") : (words[0] ?? ""))) return undefined;
  for (let count = words.length; count > 0; count--) {
    const phrase = words.slice(0, count).join(" ");
    const name = phrase.replace(/[\s,;:.]+$/, "");
    if (/ (?:the|and|of)$/.test(name)) continue;
    const [state, other] = statesNamed(index, name, date);
    if (state !== undefined && other === undefined) return { state, rest: text.slice(name.length) };
  }
  return undefined;
}

function statesNamed(index: NameIndex, name: string, date: CalendarDate): readonly Iso3[] {
  const spellings = index.spellingsOf(name);
  const seated = spellings.filter(({ seat }) => spanCovers(seat, date));
  return [...new Set((seated.length > 0 ? seated : spellings).map(({ state }) => state))];
}

function isOneOfSeveral(index: NameIndex, rest: string, date: CalendarDate): boolean {
  const next = /^(?:,? and |, )(?:the )?(.+)$/.exec(rest)?.[1];
  return next !== undefined && leadingState(index, next, date) !== undefined;
}
