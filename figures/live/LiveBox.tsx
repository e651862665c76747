import type { ReactElement, ReactNode } from "react";
import styles from "./LiveFigure.module.css";

/** The place of a live chart drawn for a width: that of the drawing for the same width, to the px. */
export function LiveBox({ width, children }: { readonly width: number; readonly children: ReactNode }): ReactElement {
  return (
    <div className={styles.live} style={{ maxWidth: `calc(${width}px * var(--grow))` }} data-width={width}>
      {children}
    </div>
  );
}
