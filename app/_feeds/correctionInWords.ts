import { rollCallChanges, type ChangedChoice } from "../../analysis/rollCallChanges";
import { CHOICE_LABELS } from "../../figures/words/choiceInWords";
import { listInWords } from "../../figures/words/listInWords";
import { tallyInWords } from "../../figures/words/tallyInWords";
import type { Choice } from "../../formats/words/Choice";
import type { Release } from "../../release/Release";
import type { RollCall } from "../../release/RollCall";
import type { News } from "./News";

/** Choices told one by one; of more, how many. */
const MOST_CHOICES = 12;

/** What a release changed of a roll call: "Release 3 (Correction of the record). Kenya: in favour, before abstaining. Also changed: title." */
export function correctionInWords({ id, what, release, before }: News): string {
  const { number, note } = release.info;
  const released = `Release ${number}${note === "" ? "" : ` (${note})`}.`;
  if (what === "removed") return `${released} The roll call is no longer part of the data.`;
  if (!before) return released;
  const { fields, choices } = rollCallChanges(before, release, id);
  const [old, now] = [before, release].map((held) => held.rollCalls[held.rollCallIndex.get(id) ?? -1]);
  const others = fields.filter((field) => field !== "officialTally");
  return [
    released,
    whyOf(release, id),
    fields.includes("officialTally") && old && now ? tallyChange(old, now) : "",
    choices
      .slice(0, MOST_CHOICES)
      .map((choice) => choiceChange(release, before, choice))
      .join(" "),
    choices.length > MOST_CHOICES ? `And ${choices.length - MOST_CHOICES} more choices.` : "",
    others.length > 0 ? `Also changed: ${listInWords(others.map(fieldName))}.` : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** The reasons that editors gave. */
function whyOf(release: Release, id: string): string {
  const own = (release.info.reasons ?? []).filter(({ what, subject }) => subject === id && what.startsWith("roll_call."));
  return own.length === 0 ? "" : `Why: ${own.map(({ why }) => why).join("; ")}.`;
}

function tallyChange(old: RollCall, now: RollCall): string {
  return `Announced tally: ${tallyInWords(now.officialTally) || "none"}; before: ${tallyInWords(old.officialTally) || "none"}.`;
}

function choiceChange(release: Release, before: Release, { state, ...choice }: ChangedChoice): string {
  const held = release.stateIndex.has(state) ? release : before;
  const name = held.states[held.stateIndex.get(state) ?? -1]?.figureName ?? state;
  return `${name}: ${choiceName(choice.after)}, before ${choiceName(choice.before)}.`;
}

function choiceName(choice: Choice | undefined): string {
  return choice ? CHOICE_LABELS[choice] : "no choice";
}

/** `agendaItem` as `agenda item`. */
function fieldName(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
