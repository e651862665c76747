import type { ReactElement, ReactNode } from "react";
import styles from "./FactList.module.css";

/** A fact with its name. */
export interface Fact {
  readonly key: string;
  readonly name: string;
  readonly says: ReactNode;
}

/** Facts, a line each: the name at the left, what it says beside it. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }): ReactElement {
  return (
    <dl className={styles.facts}>
      {facts.map(({ key, name, says }) => (
        <div key={key}>
          <dt>{name}</dt>
          <dd>{says}</dd>
        </div>
      ))}
    </dl>
  );
}
