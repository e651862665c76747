import type { EntryCheck } from "../../analysis/entry/EntryCheck";
import type { FoundCheck } from "../../components/entry/CheckList";
import type { MissingPart } from "../../formats/entry/completeEntry";
import type { Iso3 } from "../../formats/words/Iso3";
import { checkInWords } from "./checkInWords";

export interface CheckActions {
  readonly nameOf: (state: Iso3) => string;
  readonly onField: (field: MissingPart["field"]) => void;
  readonly onState: (state: Iso3) => void;
  readonly onTookNoPart: (states: readonly Iso3[]) => void;
  readonly onCorrect: (rollCall: string) => void;
}

/** What is missing, then what the checks found, each with what can be done about it. */
export function foundChecks(
  missing: readonly MissingPart[],
  questions: number,
  checks: readonly EntryCheck[],
  actions: CheckActions,
): readonly FoundCheck[] {
  const names = questions === 1 ? "1 name is not settled." : `${questions} names are not settled.`;
  return [
    ...(questions > 0 ? [{ key: "questions", level: "stop", sentence: names, actions: [] } as const] : []),
    ...missing.map(({ field, sentence }): FoundCheck => {
      return { key: field, level: "stop", sentence, actions: [{ label: "Go there", onAct: () => actions.onField(field) }] };
    }),
    ...checks.map((check, place): FoundCheck => {
      return { key: `${check.kind} ${place}`, ...checkInWords(check, actions.nameOf), actions: actionsOf(check, actions) };
    }),
  ];
}

function actionsOf(check: EntryCheck, { onState, onTookNoPart, onCorrect }: CheckActions): FoundCheck["actions"] {
  const show = (state: Iso3 | undefined) => (state === undefined ? [] : [{ label: "Show", onAct: () => onState(state) }]);
  switch (check.kind) {
    case "two-lists":
      return show(check.state);
    case "no-member":
      return show(check.states[0]);
    case "improbable":
      return show(check.states[0]?.state);
    case "without-choice":
      return [...show(check.states[0]), { label: "They took no part", onAct: () => onTookNoPart(check.states) }];
    case "known":
      return [{ label: "Correct that vote instead", onAct: () => onCorrect(check.text.id) }];
    default:
      return [];
  }
}
