import type { ReadEntry } from "../../analysis/entry/ReadEntry";
import { tallyInWords } from "../../figures/words/tallyInWords";
import styles from "./Entry.module.css";

/** Which of the votes of a text this is, where it holds several. */
export function VotePicker({ read, onPick }: { readonly read: ReadEntry; readonly onPick: (vote: number) => void }) {
  if (read.votes.length < 2) return null;
  return (
    <fieldset className={styles.votes}>
      <legend>The text holds {read.votes.length} votes. This is:</legend>
      {read.votes.map(({ symbols, announced }, place) => (
        <label key={`${place} ${symbols.join()}`} htmlFor={`entry-vote-${place}`}>
          <input
            id={`entry-vote-${place}`}
            type="radio"
            name="entry-vote"
            checked={place === read.vote}
            onChange={() => onPick(place)}
          />{" "}
          {[symbols.join(", ") || `vote ${place + 1}`, tallyInWords(announced)].filter(Boolean).join(": ")}
        </label>
      ))}
    </fieldset>
  );
}
