"use client";

import { useRef, useState } from "react";
import { LONGEST_PASTE } from "../../formats/entry/RollCallEntry";
import type { ReadEntry } from "../../analysis/entry/ReadEntry";
import { MarkedText, MarkLegend, type TextMark } from "../../components/entry/MarkedText";
import { CHOICE_LABELS } from "../../figures/words/choiceInWords";
import type { Iso3 } from "../../formats/words/Iso3";
import styles from "./Entry.module.css";

interface Props {
  readonly text: string;
  readonly read: ReadEntry;
  readonly current: string | undefined;
  readonly isLocked: boolean;
  readonly nameOf: (state: Iso3) => string;
  readonly onText: (text: string) => void;
  /** The text is there and read: what comes next can have the focus. */
  readonly onRead: () => void;
  readonly onName: (mark: TextMark) => void;
}

/** The text that the vote is read from: a field to paste into, then the text with its names marked. */
export function EntryText(props: Props) {
  const { text, isLocked, onText, onRead } = props;
  const [isEditing, setEditing] = useState(text === "");
  const [problem, setProblem] = useState("");
  const wasPasted = useRef(false);
  const changed = (value: string) => {
    const pasted = wasPasted.current;
    wasPasted.current = false;
    if (value.length > LONGEST_PASTE) return setProblem(`That is more than ${LONGEST_PASTE} characters: paste the vote alone.`);
    setProblem("");
    onText(value);
    if (pasted && value !== "") done();
    return undefined;
  };
  const done = () => {
    setEditing(false);
    onRead();
  };
  if (isEditing && !isLocked)
    return (
      <section className={styles.text} aria-label="Text">
        <label htmlFor="entry-text">Paste the voting paragraph of a meeting record, press release, report or annex</label>
        <textarea
          id="entry-text"
          value={text}
          rows={16}
          spellCheck={false}
          autoFocus
          aria-describedby="entry-text-problem"
          onPaste={() => {
            wasPasted.current = true;
          }}
          onChange={({ target }) => changed(target.value)}
          onKeyDown={(event) => {
            if (event.key === "Escape" && text !== "") done();
          }}
        />
        <p id="entry-text-problem" role="alert">
          {problem}
        </p>
        {text !== "" && (
          <button type="button" onClick={done}>
            Show it with its names marked <kbd>Esc</kbd>
          </button>
        )}
      </section>
    );
  return <ReadText {...props} onChange={isLocked ? undefined : () => setEditing(true)} />;
}

/** The text with its names marked. */
function ReadText({ text, read, current, nameOf, onName, onChange }: Props & { readonly onChange: (() => void) | undefined }) {
  const marks = read.marks.map((mark): TextMark => ({ ...mark, says: markInWords(mark, nameOf) }));
  return (
    <section className={styles.text} aria-label="Text">
      <MarkLegend />
      {read.votes.length === 0 && text !== "" && (
        <p className={styles.noVote}>No vote was found in this text: enter it by hand.</p>
      )}
      <MarkedText text={text} marks={marks} current={current} onName={onName} />
      {onChange && (
        <button type="button" onClick={onChange}>
          Change the text
        </button>
      )}
    </section>
  );
}

const SURE = {
  certain: "",
  answered: "; you said so",
  uncertain: "; not certain",
  unknown: "; no known name",
} as const;

function markInWords({ text, state, choice, sure }: ReadEntry["marks"][number], nameOf: (state: Iso3) => string): string {
  const whose = state === undefined ? (sure === "answered" ? "no state" : `“${text}”`) : nameOf(state);
  return `${whose}, ${CHOICE_LABELS[choice]}${SURE[sure]}`;
}
