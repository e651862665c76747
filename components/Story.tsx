import type { ReactElement } from "react";
import styles from "./Story.module.css";

/** The line under a drawing that tells one mark's story, read out as it changes. Its room is kept, so that nothing below moves. */
export function Story({ text }: { readonly text: string | undefined }): ReactElement {
  return (
    <p className={styles.story} role="status">
      {text ?? <span className={styles.hint}>Point at a mark, or walk over them with the arrow keys.</span>}
    </p>
  );
}
