import { useId, useState, type KeyboardEvent } from "react";
import styles from "./Combobox.module.css";

/** One thing to take. */
export interface ComboOption {
  readonly key: string;
  readonly label: string;
  /** In muted type behind the label. */
  readonly more: string;
}

interface Props {
  readonly id: string;
  readonly value: string;
  readonly options: readonly ComboOption[];
  readonly placeholder?: string;
  readonly isLocked?: boolean;
  readonly describedBy?: string;
  readonly onText: (text: string) => void;
  readonly onTake: (key: string) => void;
  /** Enter where no option is marked. */
  readonly onEnter: () => void;
}

/** A field with a list of what may be meant: arrows mark, Enter takes what is marked, and nothing is taken that was not marked. */
export function Combobox({ id, value, options, placeholder, isLocked, describedBy, onText, onTake, onEnter }: Props) {
  const listId = useId();
  const [isOpen, setOpen] = useState(false);
  const [marked, setMarked] = useState(-1);
  const isShown = isOpen && options.length > 0;
  const take = (place: number) => {
    const option = options[place];
    setOpen(false);
    setMarked(-1);
    if (option) onTake(option.key);
  };
  const pressed = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) {
      setOpen(true);
      setMarked(Math.min(Math.max(marked + step, -1), options.length - 1));
    } else if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
      if (isShown && marked >= 0) take(marked);
      else onEnter();
    } else if (event.key === "Escape" && isShown) setOpen(false);
    else return;
    event.preventDefault();
  };
  return (
    <span className={styles.combobox}>
      <input
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        readOnly={isLocked}
        aria-expanded={isShown}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isShown && marked >= 0 ? `${listId}-${marked}` : undefined}
        aria-describedby={describedBy}
        placeholder={placeholder}
        value={value}
        onChange={(event) => {
          onText(event.target.value);
          setOpen(true);
          setMarked(-1);
        }}
        onKeyDown={pressed}
        onBlur={() => setOpen(false)}
      />
      <ComboList id={listId} options={options} marked={marked} isShown={isShown} onTake={take} />
    </span>
  );
}

interface ListProps {
  readonly id: string;
  readonly options: readonly ComboOption[];
  readonly marked: number;
  readonly isShown: boolean;
  readonly onTake: (place: number) => void;
}

function ComboList({ id, options, marked, isShown, onTake }: ListProps) {
  return (
    <ul id={id} role="listbox" aria-label="What may be meant" className={styles.list} hidden={!isShown}>
      {options.map((option, place) => (
        <li
          key={option.key}
          id={`${id}-${place}`}
          role="option"
          aria-selected={place === marked}
          onMouseDown={(event) => {
            event.preventDefault();
            onTake(place);
          }}
        >
          {option.label} {option.more && <span className={styles.more}>{option.more}</span>}
        </li>
      ))}
    </ul>
  );
}
