import type { YearOfChoices } from "../../analysis/choicesByYear";
import { CHOICE_CLASS } from "../../components/choiceClass";
import { barParts } from "../../components/layout/barParts";
import { ShareBar } from "../../components/ShareBar";
import { CHOICE_LABELS } from "../../figures/words/choiceInWords";
import { CHOICES } from "../../formats/words/Choice";
import { capitalised } from "../../figures/words/capitalised";
import styles from "./States.module.css";

/** What a state chose year by year, newest first: the numbers, and their shares as a bar. A year without a vote is marked as such. */
export function YearTable({ years }: { readonly years: readonly YearOfChoices[] }) {
  if (years.length === 0) return <p>No vote of it is in this release.</p>;
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label="Choices year by year">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Year</th>
            <th scope="col" className={styles.number}>
              Votes
            </th>
            {CHOICES.map((choice) => (
              <th key={choice} scope="col" className={styles.number}>
                {capitalised(CHOICE_LABELS[choice])}
              </th>
            ))}
            <th scope="col">Shares</th>
          </tr>
        </thead>
        <tbody>
          {years.toReversed().map(({ year, times, rollCalls }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td className={styles.number}>{rollCalls === 0 ? "–" : rollCalls}</td>
              {CHOICES.map((choice) => (
                <td key={choice} className={styles.number}>
                  {rollCalls === 0 ? "–" : times[choice]}
                </td>
              ))}
              <td className={styles.bar}>
                {rollCalls === 0 ? (
                  <span className="muted">no vote of it</span>
                ) : (
                  <ShareBar parts={barParts(CHOICES.map((choice) => [CHOICE_CLASS[choice], times[choice]] as const))} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
