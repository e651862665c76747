import { useRef, type KeyboardEvent } from "react";
import { CHOICE_CLASS } from "../choiceClass";
import type { Choice } from "../../formats/words/Choice";
import { CHOICE_KEYS, choiceOfKey } from "./choiceKeys";
import { columnsOf, gridMove } from "./gridMove";
import styles from "./StateGrid.module.css";

/** One state's box. */
export interface GridState {
  readonly state: string;
  readonly name: string;
  readonly choice: Choice | undefined;
  /** "against", "no choice yet": the choice in words. */
  readonly says: string;
  /** In small type: what is to be noted of it, such as "was Y" or "no member"; "" where nothing is. */
  readonly note: string;
  /** Whether the note asks for a look. */
  readonly isOdd: boolean;
}

interface Props {
  readonly label: string;
  readonly states: readonly GridState[];
  /** The state in hand: the one that Tab comes to. */
  readonly current: string | undefined;
  readonly isLocked: boolean;
  readonly onCurrent: (state: string) => void;
  /** `undefined`: the choice is taken away. */
  readonly onChoose: (state: string, choice: Choice | undefined) => void;
  readonly onFind: () => void;
}

/** Every state as a box: arrows walk, one key makes a choice and goes on to the next. */
export function StateGrid({ label, states, current, isLocked, onCurrent, onChoose, onFind }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const at = Math.max(
    0,
    states.findIndex(({ state }) => state === current),
  );
  const goTo = (place: number) => {
    const state = states[place]?.state;
    if (state === undefined) return;
    onCurrent(state);
    buttonsIn(box.current)[place]?.focus();
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const tops = buttonsIn(box.current).map(({ offsetTop }) => offsetTop);
    const target = gridMove(event.key, at, states.length, columnsOf(tops));
    const choice = choiceOfKey(event.key);
    const isTakenAway = event.key === "Delete" || event.key === "Backspace";
    const state = states[at]?.state;
    if (target !== undefined) goTo(target);
    else if (event.key === "/") onFind();
    else if (!isLocked && state !== undefined && (choice !== undefined || isTakenAway)) {
      onChoose(state, choice);
      if (choice !== undefined) goTo(at + 1);
    } else return;
    event.preventDefault();
  };
  return (
    <div ref={box} role="group" aria-label={label} className={styles.grid} onKeyDown={pressed} data-entry-grid>
      {states.map((one, place) => (
        <button
          key={one.state}
          type="button"
          tabIndex={place === at ? 0 : -1}
          className={`${styles.box} ${one.choice ? styles[CHOICE_CLASS[one.choice]] : styles.none}`}
          aria-label={[one.name, one.says, one.note].filter(Boolean).join(", ")}
          data-state={one.state}
          onFocus={() => onCurrent(one.state)}
        >
          <span className={styles.letter}>{one.choice ? CHOICE_KEYS[one.choice].toUpperCase() : "·"}</span>
          <span className={styles.label}>{one.name}</span>
          {one.note && <span className={one.isOdd ? styles.odd : styles.note}>{one.note}</span>}
        </button>
      ))}
    </div>
  );
}

function buttonsIn(box: HTMLElement | null): readonly HTMLElement[] {
  return [...(box?.querySelectorAll<HTMLElement>("[data-state]") ?? [])];
}
