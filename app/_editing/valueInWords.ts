import { CHOICE_LABELS } from "../../figures/words/choiceInWords";
import { tallyInWords } from "../../figures/words/tallyInWords";
import { dayInWords } from "../../figures/words/dayInWords";
import { bodyName } from "../../figures/words/bodyName";
import type { RollCall } from "../../release/RollCall";

type Values = { readonly [field in keyof RollCall]?: (value: RollCall[field]) => string };

const ROLES = { main_sponsor: "main sponsor", co_sponsor: "co-sponsor" } as const;

const IN_WORDS: Values = {
  body: bodyName,
  date: dayInWords,
  officialTally: (tally) => tallyInWords(tally) || "nothing announced",
  topics: (topics) => topics.join("; "),
  sources: (sources) =>
    sources
      .map(({ symbol, url, consulted }) => `${symbol ?? url ?? ""}${consulted ? ` (consulted ${dayInWords(consulted)})` : ""}`)
      .join("; "),
  sponsors: (sponsors) => sponsors.map(({ state, role }) => `${state}, ${ROLES[role]}`).join("; "),
  intentions: (intentions) =>
    intentions.map(({ state, choice, source }) => `${state}: ${CHOICE_LABELS[choice]} (${source})`).join("; "),
  disagreements: (list) =>
    list.map(({ state, choice, source }) => `${state}: ${choice ? CHOICE_LABELS[choice] : "no choice"} (${source})`).join("; "),
};

/** What a part of a roll call's record says, as a person reads it; `null` where it says nothing. */
export function valueInWords<F extends keyof RollCall>(field: F, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  // Comes of a record of this shape, through JSON.
  const inWords = IN_WORDS[field] as ((known: unknown) => string) | undefined;
  return inWords ? inWords(value) : String(value).replaceAll("_", " ");
}
