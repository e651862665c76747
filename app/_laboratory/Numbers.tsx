import type { CountedTally } from "../../formats/words/Tally";
import { shareInWords } from "../_claim/shareInWords";
import styles from "./Numbers.module.css";
import { contrastInWords, countInWords, rateName } from "./verdictWords";
import type { View } from "./View";

const COLUMNS = [
  ["inFavour", "in favour"],
  ["against", "against"],
  ["abstaining", "abstaining"],
  ["nonVoting", "non-voting"],
  ["members", "members"],
] as const satisfies readonly (readonly [keyof CountedTally, string])[];

/** What both sides chose, in votes as cast, with the rate in favour and the difference of the two rates. */
export function Numbers({ view }: { readonly view: View }) {
  const { test } = view.answer;
  const { pooled, outsideRate, insideRate } = test;
  return (
    <section aria-labelledby="numbers">
      <h3 id="numbers" className={styles.title}>
        The numbers behind it
      </h3>
      <div className={styles.scroll} tabIndex={0} role="region" aria-labelledby="numbers">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">
                <span className={styles.hidden}>Side</span>
              </th>
              {COLUMNS.map(([key, label]) => (
                <th key={key} scope="col">
                  {label}
                </th>
              ))}
              <th scope="col">{rateName(view.reading.state.denominator)}</th>
            </tr>
          </thead>
          <tbody>
            <Row name="Outside" tally={pooled.outside} rate={outsideRate} />
            <Row name="Inside" tally={pooled.inside} rate={insideRate} />
          </tbody>
        </table>
      </div>
      <p className={styles.contrast}>{contrastInWords(test)}</p>
    </section>
  );
}

function Row({ name, tally, rate }: { readonly name: string; readonly tally: CountedTally; readonly rate: number | undefined }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {COLUMNS.map(([key]) => (
        <td key={key}>{countInWords(tally[key])}</td>
      ))}
      <td>{shareInWords(rate)}</td>
    </tr>
  );
}
