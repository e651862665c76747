import { useEffect, useRef, useState } from "react";
import styles from "./SidesDialog.module.css";

/** One part that somebody else changed. */
export interface TwoSides {
  readonly key: string;
  /** "Title", "France" */
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
  /** Both changed it: which one stands is to be said. */
  readonly isConflict: boolean;
}

interface Props {
  readonly heading: string;
  readonly sentence: string;
  /** Conflicts first. */
  readonly sides: readonly TwoSides[];
  /** @param theirs the keys of those conflicts in which theirs is to stand */
  readonly onMerge: (theirs: readonly string[]) => void;
}

/** Two copies of one vote side by side, part by part. What only one side changed is taken from that side; of the rest a person says which. */
export function SidesDialog({ heading, sentence, sides, onMerge }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [theirs, setTheirs] = useState<readonly string[]>([]);
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  const pick = (key: string, isTheirs: boolean) =>
    setTheirs([...theirs.filter((other) => other !== key), ...(isTheirs ? [key] : [])]);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={heading} onCancel={(event) => event.preventDefault()}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onMerge(theirs);
        }}
      >
        <h2>{heading}</h2>
        <p>{sentence}</p>
        <table>
          <thead>
            <tr>
              <td />
              <th scope="col">Yours</th>
              <th scope="col">Theirs</th>
            </tr>
          </thead>
          <tbody>
            {sides.map((side) => (
              <tr key={side.key}>
                <th scope="row">{side.label}</th>
                <Side side={side} isTheirs={false} isPicked={side.isConflict && !theirs.includes(side.key)} onPick={pick} />
                <Side side={side} isTheirs isPicked={!side.isConflict || theirs.includes(side.key)} onPick={pick} />
              </tr>
            ))}
          </tbody>
        </table>
        <button type="submit">Go on with what is marked</button>
      </form>
    </dialog>
  );
}

interface SideProps {
  readonly side: TwoSides;
  readonly isTheirs: boolean;
  readonly isPicked: boolean;
  readonly onPick: (key: string, isTheirs: boolean) => void;
}

function Side({ side, isTheirs, isPicked, onPick }: SideProps) {
  const value = (isTheirs ? side.theirs : side.mine) || "–";
  const id = `side-${isTheirs ? "theirs" : "mine"}-${side.key}`;
  if (!side.isConflict) return <td>{isPicked ? <b>{value}</b> : value}</td>;
  return (
    <td>
      <label htmlFor={id}>
        <input id={id} type="radio" name={`side-${side.key}`} checked={isPicked} onChange={() => onPick(side.key, isTheirs)} />{" "}
        {value}
      </label>
    </td>
  );
}
