import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { Combobox, type ComboOption } from "./Combobox";
import styles from "./NameQuestion.module.css";

interface Props {
  /** "1 of 3" */
  readonly place: string;
  readonly name: string;
  /** The sentence that says what is the matter. */
  readonly sentence: string;
  readonly candidates: readonly ComboOption[];
  /** Everybody who can be meant, by what was typed. */
  readonly optionsFor: (typed: string) => readonly ComboOption[];
  /** Whether the question takes the focus as it appears. */
  readonly takesFocus: boolean;
  /** "": it is no state. */
  readonly onAnswer: (state: string) => void;
}

/** Asks whose name it is: Enter or a number takes a candidate, 0 says that it is no state's, and any other can be found by name. */
export function NameQuestion({ place, name, sentence, candidates, optionsFor, takesFocus, onAnswer }: Props) {
  const box = useRef<HTMLElement>(null);
  const [typed, setTyped] = useState("");
  useEffect(() => {
    if (takesFocus) box.current?.querySelector<HTMLElement>("button, input")?.focus();
  }, [takesFocus, name]);
  const pressed = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return;
    const candidate = /^[1-9]$/.test(event.key) ? candidates[Number(event.key) - 1] : undefined;
    if (event.key !== "0" && !candidate) return;
    event.preventDefault();
    onAnswer(candidate?.key ?? "");
  };
  return (
    <section ref={box} className={styles.question} aria-label="A name to settle" onKeyDown={pressed} data-entry-question>
      <p className={styles.place}>Names to settle: {place}</p>
      <p className={styles.sentence}>{sentence}</p>
      <p className={styles.candidates}>
        {candidates.map(({ key, label, more }, i) => (
          <button key={key} type="button" onClick={() => onAnswer(key)}>
            <kbd>{i + 1}</kbd> {label} {more && <span>{more}</span>}
          </button>
        ))}
        <button type="button" onClick={() => onAnswer("")}>
          <kbd>0</kbd> No state: leave it out
        </button>
      </p>
      <label className={styles.other} htmlFor="entry-other-state">
        Another state
      </label>
      <Combobox
        id="entry-other-state"
        value={typed}
        options={optionsFor(typed)}
        placeholder="type its name, arrow down, Enter"
        onText={setTyped}
        onTake={onAnswer}
        onEnter={() => undefined}
      />
    </section>
  );
}
