import type { SaveState } from "./DraftSaver";
import styles from "./Entry.module.css";

interface Props {
  readonly state: SaveState;
  /** Who else has the draft open. */
  readonly others: readonly string[];
  readonly onSave: () => void;
}

/** Where what was typed is, and who else is at it. */
export function SaveLine({ state, others, onSave }: Props) {
  const isApart = state.kind === "unreachable" || state.kind === "refused";
  return (
    <p className={isApart ? styles.apart : styles.saved}>
      <span role="status" data-save={state.kind}>
        {sentenceOf(state)}
      </span>{" "}
      {isApart && (
        <button type="button" onClick={onSave}>
          Try now
        </button>
      )}
      {others.length > 0 && <span className={styles.others}>Also open with {others.join(", ")}.</span>}
    </p>
  );
}

function sentenceOf(state: SaveState): string {
  switch (state.kind) {
    case "untouched":
      return "Nothing to save yet.";
    case "waiting":
    case "saving":
      return "Saving…";
    case "saved":
      return `Saved at ${new Date(state.at).toLocaleTimeString("en-GB")}.`;
    case "unreachable":
      return state.isKept
        ? "The server cannot be reached. Everything is kept in this browser and sent as soon as it is back."
        : "The server cannot be reached, and this browser has no room to keep what you typed: leave this page open.";
    case "signed_out":
      return "You are signed out. Everything is kept in this browser.";
    case "conflict":
      return "Somebody else has changed this draft.";
    case "refused":
      return `Not saved: ${state.detail} What you typed is kept in this browser.`;
  }
}
