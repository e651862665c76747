"use client";

import { useState } from "react";
import type { EntryCheck } from "../../analysis/entry/EntryCheck";
import type { EntryFacts } from "../../analysis/entry/EntryFacts";
import type { EntryAction, EntryState } from "../../analysis/entry/EntryState";
import { countsOfChoices } from "../../analysis/entry/countsOfChoices";
import { Combobox } from "../../components/entry/Combobox";
import { StateGrid } from "../../components/entry/StateGrid";
import { TallyFields } from "../../components/entry/TallyFields";
import { CHOICE_LABELS } from "../../figures/words/choiceInWords";
import { capitalised } from "../../figures/words/capitalised";
import { CHOICES, type Choice } from "../../formats/words/Choice";
import type { Iso3 } from "../../formats/words/Iso3";
import styles from "./Entry.module.css";
import { gridStates } from "./gridStates";

interface Props {
  readonly state: EntryState;
  readonly facts: EntryFacts | undefined;
  readonly checks: readonly EntryCheck[];
  readonly current: string | undefined;
  readonly isLocked: boolean;
  readonly nameOf: (state: Iso3) => string;
  readonly onCurrent: (state: string) => void;
  readonly dispatch: (action: EntryAction) => void;
  readonly onNext: () => void;
}

const OFFICIAL = { in_favour: "inFavour", against: "against", abstaining: "abstaining", non_voting: "nonVoting" } as const;

/** The tally, announced and counted, and who chose what, state by state. */
export function EntryVote(props: Props) {
  const { state, checks, isLocked, dispatch, onNext } = props;
  const { entry } = state;
  const counts = countsOfChoices(entry.choices);
  const different = new Set(checks.flatMap((check) => (check.kind === "tally" ? [check.choice] : [])));
  return (
    <>
      <TallyFields
        isLocked={isLocked}
        rows={CHOICES.map((choice) => ({
          choice,
          label: capitalised(CHOICE_LABELS[choice]),
          announced: entry.official[OFFICIAL[choice]],
          counted: counts[choice],
          isDifferent: different.has(choice),
        }))}
        onAnnounced={(choice, announced) =>
          dispatch({ type: "set", fields: { official: { ...entry.official, [OFFICIAL[choice]]: announced } }, into: choice })
        }
        onEnter={onNext}
      />
      <Grid {...props} />
      <Intentions {...props} />
    </>
  );
}

function Grid({ state, facts, checks, current, isLocked, nameOf, onCurrent, dispatch }: Props) {
  const [sought, setSought] = useState("");
  const states = gridStates({ entry: state.entry, facts, checks, nameOf });
  if (states.length === 0)
    return (
      <p className={styles.quiet}>The members appear once body and date are known, the states of the text once it is pasted.</p>
    );
  const begins = states.filter(({ name, state: code }) => matches(name, code, sought));
  const goTo = (code: string) => {
    setSought("");
    onCurrent(code);
    focusOnState(code);
  };
  const choose = (code: string, choice: Choice | undefined) => dispatch({ type: "choose", states: [code as Iso3], choice });
  const here = states.find((one) => one.state === current);
  return (
    <>
      <div className={styles.keys}>
        <span>
          <kbd>Y</kbd> in favour <kbd>N</kbd> against <kbd>A</kbd> abstaining <kbd>X</kbd> no part <kbd>Del</kbd> none{" "}
          <kbd>←↑↓→</kbd> move <kbd>/</kbd> find
        </span>
        <span className={styles.find}>
          <label htmlFor="entry-find" className={styles.hidden}>
            Find a state
          </label>
          <Combobox
            id="entry-find"
            value={sought}
            placeholder="find a state, Enter"
            options={
              sought === "" ? [] : begins.slice(0, 6).map(({ state: key, name, says }) => ({ key, label: name, more: says }))
            }
            onText={setSought}
            onTake={goTo}
            onEnter={() => begins[0] && sought !== "" && goTo(begins[0].state)}
          />
        </span>
      </div>
      <StateGrid
        label="Choices, state by state"
        states={states}
        current={current}
        isLocked={isLocked}
        onCurrent={onCurrent}
        onChoose={choose}
        onFind={() => document.getElementById("entry-find")?.focus()}
      />
      <p role="status" className={styles.hidden}>
        {here && `${here.name}: ${here.says}`}
      </p>
    </>
  );
}

/** Puts the focus on a state's box. */
export function focusOnState(code: string): void {
  document.querySelector<HTMLElement>(`[data-entry-grid] [data-state="${code}"]`)?.focus();
}

function matches(name: string, code: string, sought: string): boolean {
  const begins = sought.trim().toLowerCase();
  return begins !== "" && (` ${name.toLowerCase()}`.includes(` ${begins}`) || code.toLowerCase() === begins);
}

function Intentions({ state, isLocked, nameOf, dispatch }: Props) {
  const { intentions } = state.entry;
  if (intentions.length === 0) return null;
  return (
    <>
      <h3>Said afterwards, in no tally</h3>
      <ul className={styles.intentions}>
        {intentions.map(({ state: code, choice, text }, place) => (
          <li key={`${code} ${place}`}>
            {nameOf(code)} had meant to be {CHOICE_LABELS[choice]}: “{text}”{" "}
            {!isLocked && (
              <button
                type="button"
                onClick={() =>
                  dispatch({ type: "set", fields: { intentions: intentions.filter((_, other) => other !== place) } })
                }
              >
                Take out
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
