import type { CountedTally, Tally } from "../../formats/words/Tally";
import { type ChoiceVector, choiceOfMark, countVector, hasChoices } from "./ChoiceVector";
import { differencesOf } from "./differencesOf";
import type { PlannedRollCall } from "./ImportPlan";
import type { ImportReport, ReportedDisagreement, TallyMismatch } from "./ImportReport";
import type { Slot } from "./Slot";
import type { StateTable } from "./StateTable";

/** Lists where tallies do not add up and where the file says otherwise than what is shown: of every roll call that it speaks of, whether it is news or not. */
export function findingsOf(
  slots: readonly Slot[],
  plans: ReadonlyMap<Slot, PlannedRollCall>,
  states: StateTable,
): Pick<ImportReport, "tallyMismatches" | "disagreements"> {
  const tallyMismatches: TallyMismatch[] = [];
  const disagreements: ReportedDisagreement[] = [];
  for (const slot of slots) {
    const shown = shownAfter(slot, plans.get(slot));
    if (shown === undefined) continue;
    const mismatch = mismatchOf(shown.official, shown.choices);
    if (mismatch !== null) tallyMismatches.push({ rollCall: shown.id, ...mismatch });
    disagreements.push(...slot.incoming.flatMap(({ facts, choices }) => disagreementOf(shown, facts.source, choices, states)));
  }
  return { tallyMismatches, disagreements };
}

interface Shown {
  readonly id: string;
  readonly source: string;
  readonly official: Tally;
  readonly choices: ChoiceVector;
}

function shownAfter({ kept }: Slot, plan: PlannedRollCall | undefined): Shown | undefined {
  const id = plan?.publicId ?? kept?.publicId;
  const facts = plan?.merged.facts ?? kept?.facts;
  const choices = plan?.merged.choices ?? kept?.choices;
  if (id === undefined || facts === undefined || choices === undefined) return undefined;
  return { id, source: facts.source, official: facts.officialTally, choices };
}

function disagreementOf(shown: Shown, source: string, read: ChoiceVector, states: StateTable): ReportedDisagreement[] {
  const choices = differencesOf(shown.choices, read).map((place) => ({
    state: states.codes[place] ?? "",
    shown: choiceOfMark(shown.choices[place]),
    read: choiceOfMark(read[place]),
  }));
  // Where the file is itself what is shown, its tally is listed with those that do not add up.
  const tally = source === shown.source ? null : mismatchOf(shown.official, read);
  if (choices.length === 0 && tally === null) return [];
  return [{ rollCall: shown.id, source, shown: shown.source, choices, tally }];
}

const COUNTS = ["inFavour", "against", "abstaining", "nonVoting", "members"] as const satisfies readonly (keyof Tally)[];

/** The numbers that were announced against those of the choices; `null` where they are the same, none were announced or there are no choices. */
function mismatchOf(official: Tally, choices: ChoiceVector): { official: Tally; counted: CountedTally } | null {
  if (!hasChoices(choices)) return null;
  const counted = countVector(choices);
  return COUNTS.some((count) => official[count] !== null && official[count] !== counted[count]) ? { official, counted } : null;
}
