import type { ReactElement } from "react";
import type { BarPart } from "./layout/barParts";
import styles from "./ShareBar.module.css";

/** Shares as one bar, in the choices' colours; the numbers stand beside it in the table, so that it is for the eye alone. */
export function ShareBar({ parts }: { readonly parts: readonly BarPart[] }): ReactElement {
  return (
    <div className={styles.bar} aria-hidden="true">
      {parts.map(({ name, percent }) => (
        <span key={name} className={styles[name]} style={{ width: `${percent}%` }} />
      ))}
    </div>
  );
}
