"use client";

import { useState, useSyncExternalStore, type ReactElement } from "react";
import styles from "./CopyButton.module.css";

interface Props {
  readonly text: string;
  /** What is copied, for the button's label. */
  readonly what: string;
}

/** Puts a text on the clipboard and says so. It appears with scripts alone: without them the text is there to be marked. */
export function CopyButton({ text, what }: Props): ReactElement | null {
  const [said, setSaid] = useState<string>();
  const isLive = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
  if (!isLive) return null;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid("Copied"),
      () => setSaid("Not copied: the browser does not allow it here"),
    );
  return (
    <span className={styles.copy}>
      <button type="button" onClick={copy}>
        Copy {what}
      </button>{" "}
      <span role="status">{said}</span>
    </span>
  );
}
