import type { EntryCheck } from "../../analysis/entry/EntryCheck";
import type { EntryFacts } from "../../analysis/entry/EntryFacts";
import { CHOICE_KEYS } from "../../components/entry/choiceKeys";
import type { GridState } from "../../components/entry/StateGrid";
import { CHOICE_LABELS } from "../../figures/words/choiceInWords";
import type { RollCallEntry } from "../../formats/entry/RollCallEntry";
import type { Iso3 } from "../../formats/words/Iso3";

interface Given {
  readonly entry: RollCallEntry;
  readonly facts: EntryFacts | undefined;
  readonly checks: readonly EntryCheck[];
  readonly nameOf: (state: Iso3) => string;
}

/** The boxes of an entry: the members of the day, and whoever else has a choice or stands in two lists, by name. */
export function gridStates({ entry, facts, checks, nameOf }: Given): readonly GridState[] {
  const seated = new Set((facts?.members ?? []).map(({ state }) => state));
  const twice = checks.flatMap((check) => (check.kind === "two-lists" ? [check.state] : []));
  const improbable = new Set(
    checks.flatMap((check) => (check.kind === "improbable" ? check.states.map(({ state }) => state) : [])),
  );
  const states = [...new Set([...seated, ...(Object.keys(entry.choices) as Iso3[]), ...twice])];
  return states
    .map((state): GridState => {
      const choice = entry.choices[state];
      const before = facts?.before?.choices[state];
      const isStranger = seated.size > 0 && !seated.has(state);
      const was =
        choice !== undefined && before !== undefined && before !== choice ? `was ${CHOICE_KEYS[before].toUpperCase()}` : "";
      const says = choice === undefined ? "no choice yet" : CHOICE_LABELS[choice];
      const note = isStranger
        ? "no member"
        : twice.includes(state)
          ? "in two lists"
          : improbable.has(state)
            ? `never so${was && `, ${was}`}`
            : was;
      return {
        state,
        name: nameOf(state),
        choice,
        says,
        note,
        isOdd: isStranger || twice.includes(state) || improbable.has(state),
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
}
