import { stateNameOn } from "../../analysis/stateNameOn";
import { DataTable } from "../../components/DataTable";
import { CHOICE_LABELS } from "../../figures/words/choiceInWords";
import type { Choice } from "../../formats/words/Choice";
import type { Iso3 } from "../../formats/words/Iso3";
import type { Release } from "../../release/Release";

const DISAGREEMENT_COLUMNS = [
  { key: "state", label: "State", numeric: false },
  { key: "shown", label: "Shown here", numeric: false },
  { key: "other", label: "In the other source", numeric: false },
  { key: "source", label: "Other source", numeric: false },
] as const;

const INTENTION_COLUMNS = [
  { key: "state", label: "State", numeric: false },
  { key: "cast", label: "As cast", numeric: false },
  { key: "intended", label: "As later intended", numeric: false },
  { key: "source", label: "Source", numeric: false },
] as const;

/** What is kept beside the choices without changing them: readings of other sources that differ, and what delegations said later. */
export function BesideTheVote({ release, index }: { readonly release: Release; readonly index: number }) {
  const rollCall = release.rollCalls[index];
  if (!rollCall) return null;
  const { disagreements, intentions, date } = rollCall;
  const shown = (state: Iso3) => choiceOrNone(release.choices.choiceOf(index, release.stateIndex.get(state) ?? -1));
  const name = (iso3: Iso3) => {
    const state = release.states[release.stateIndex.get(iso3) ?? -1];
    return state ? stateNameOn(state, date) : iso3;
  };
  return (
    <>
      {disagreements.length > 0 && (
        <section>
          <h2>Where sources disagree</h2>
          <DataTable
            caption="Choices that another source gives otherwise. Both are kept; the record of the United Nations is shown before a data set."
            columns={DISAGREEMENT_COLUMNS}
            rows={disagreements.map(({ state, choice, source }) => [
              name(state),
              shown(state),
              choiceOrNone(choice ?? undefined),
              source,
            ])}
          />
        </section>
      )}
      {intentions.length > 0 && (
        <section>
          <h2>As later intended</h2>
          <DataTable
            caption="Delegations that said afterwards that they had meant to vote otherwise. The tally stays as cast."
            columns={INTENTION_COLUMNS}
            rows={intentions.map(({ state, choice, source }) => [name(state), shown(state), CHOICE_LABELS[choice], source])}
          />
        </section>
      )}
    </>
  );
}

function choiceOrNone(choice: Choice | undefined): string {
  return choice ? CHOICE_LABELS[choice] : "no choice listed";
}
