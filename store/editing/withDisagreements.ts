import type { Choice } from "../../formats/words/Choice";
import type { Iso3 } from "../../formats/words/Iso3";
import type { Disagreement } from "../../release/RollCall";
import type { RollCallRecord } from "../../release/RollCallRecord";
import { iso3Of } from "../content/checkedText";
import type { ImportedChoices } from "./readRecord";

const CHOICE_OF: ReadonlyMap<string, Choice> = new Map([
  ["Y", "in_favour"],
  ["N", "against"],
  ["A", "abstaining"],
  ["X", "non_voting"],
]);

/**
 * What other sources say otherwise, once the choices are these: what now agrees is no disagreement any more, and the source that the votes
 * were imported from is listed where an editor departs from it.
 */
export function withDisagreements(record: RollCallRecord, imported: ImportedChoices | undefined): RollCallRecord {
  const { rollCall, choices } = record;
  const chosen = new Map(Object.entries(choices));
  const kept = rollCall.disagreements.filter(({ state, choice }) => choice !== (chosen.get(state) ?? null));
  const listed = new Set(kept.map(({ state, source }) => `${state} ${source}`));
  const departed = imported === undefined ? [] : departuresFrom(imported, chosen);
  const added = departed.filter(({ state, source }) => !listed.has(`${state} ${source}`));
  return { choices, rollCall: { ...rollCall, disagreements: [...kept, ...added] } };
}

/** That a source does not list who took no part is no difference. */
function departuresFrom(imported: ImportedChoices, chosen: ReadonlyMap<string, Choice>): Disagreement[] {
  const read = new Map<Iso3, Choice>();
  for (const [, code = "", letter = ""] of imported.choices.matchAll(/([A-Z]{3})([YNAX])/g)) {
    const choice = CHOICE_OF.get(letter);
    if (choice !== undefined) read.set(iso3Of(code), choice);
  }
  const codes = new Set([...read.keys(), ...[...chosen.keys()].map(iso3Of)]);
  return [...codes].flatMap((state) => {
    const [was, is] = [read.get(state) ?? null, chosen.get(state) ?? null];
    const differs = was !== is && !(isNobody(was) && isNobody(is));
    return differs ? [{ state, source: imported.label, choice: was }] : [];
  });
}

function isNobody(choice: Choice | null): boolean {
  return choice === null || choice === "non_voting";
}
