import { Fragment } from "react";
import styles from "./MarkedText.module.css";

/** A name in the text: where it stands, how sure it is whose it is, and what to say of it. */
export interface TextMark {
  readonly start: number;
  readonly end: number;
  readonly sure: "certain" | "answered" | "uncertain" | "unknown";
  /** "France, in favour", for the pointer and the screen reader. */
  readonly says: string;
  readonly state: string | undefined;
}

interface Props {
  readonly text: string;
  /** In the order of the text; where two overlap, the first counts. */
  readonly marks: readonly TextMark[];
  /** The state whose name is shown as the one in hand. */
  readonly current: string | undefined;
  readonly onName: (mark: TextMark) => void;
}

/** Before a name that asks for a look stands a sign, so that no one needs to tell colours or lines apart. */
const SIGNS = { certain: "", answered: "✓", uncertain: "?", unknown: "??" } as const;

/** The pasted text with every name underlined as it was found. */
export function MarkedText({ text, marks, current, onName }: Props) {
  const shown = marks.filter(({ start }, i) => start >= (marks[i - 1]?.end ?? 0));
  return (
    <div className={styles.text} data-entry-text>
      {shown.map((mark, i) => (
        <Fragment key={mark.start}>
          {text.slice(shown[i - 1]?.end ?? 0, mark.start)}
          <span
            className={`${styles.name} ${styles[mark.sure]}`}
            title={mark.says}
            data-mark={mark.state ?? "unknown"}
            data-current={mark.state !== undefined && mark.state === current}
            onClick={() => onName(mark)}
          >
            {SIGNS[mark.sure] && (
              <span className={styles.sign} aria-hidden="true">
                {SIGNS[mark.sure]}
              </span>
            )}
            {text.slice(mark.start, mark.end)}
          </span>
        </Fragment>
      ))}
      {text.slice(shown.at(-1)?.end ?? 0)}
    </div>
  );
}

const LEGEND = [
  ["certain", "one known name"],
  ["answered", "you said whose"],
  ["uncertain", "look at it"],
  ["unknown", "no known name"],
] as const;

/** What the lines under the names mean. */
export function MarkLegend() {
  return (
    <p className={styles.legend}>
      {LEGEND.map(([sure, words]) => (
        <span key={sure}>
          <span className={`${styles.name} ${styles[sure]}`}>
            {SIGNS[sure] && <span className={styles.sign}>{SIGNS[sure]}</span>}
            Name
          </span>{" "}
          {words}
        </span>
      ))}
    </p>
  );
}
