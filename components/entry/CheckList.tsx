import styles from "./CheckList.module.css";

/** One thing that a check found, as a sentence, and what can be done about it at once. */
export interface FoundCheck {
  readonly key: string;
  /** `stop` must be settled, `look` should be looked at, `know` is for knowing. */
  readonly level: "stop" | "look" | "know";
  readonly sentence: string;
  readonly actions: readonly { readonly label: string; readonly onAct: () => void }[];
}

const SIGNS = { stop: "Missing", look: "Look", know: "Note" } as const;

/** What the checks found, the gravest first. */
export function CheckList({ checks, label }: { readonly checks: readonly FoundCheck[]; readonly label: string }) {
  if (checks.length === 0) return <p className={styles.nothing}>Nothing is missing and nothing is odd.</p>;
  return (
    <ul className={styles.checks} aria-label={label}>
      {checks.map(({ key, level, sentence, actions }) => (
        <li key={key} className={styles[level]}>
          <b>{SIGNS[level]}</b> <span>{sentence}</span>{" "}
          {actions.map((action) => (
            <button key={action.label} type="button" onClick={action.onAct}>
              {action.label}
            </button>
          ))}
        </li>
      ))}
    </ul>
  );
}
