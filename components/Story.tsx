import type { ReactElement } from "react";
import { EXPLORE_WORDS } from "./exploreWords";
import styles from "./Story.module.css";

interface Props {
  readonly text: string | undefined;
  /** What stands there before. */
  readonly hint?: string;
}

/** The line under a drawing that tells one mark's story, read out as it changes. Its room is kept, so that nothing below moves. */
export function Story({ text, hint = EXPLORE_WORDS.hint }: Props): ReactElement {
  return (
    <p className={styles.story} role="status">
      {text ?? <span className={styles.hint}>{hint}</span>}
    </p>
  );
}
