import { dayInWords } from "../../figures/words/dayInWords";
import { gradeInWords } from "../_claim/gradeInWords";
import styles from "./Numbers.module.css";
import type { View } from "./View";

/** The same test on each of several votes by itself. */
export function EachVote({ view }: { readonly view: View }) {
  const { votes } = view.answer;
  if (votes.length < 2) return null;
  return (
    <details id="each-vote" className={styles.each}>
      <summary>The same test on each of the {votes.length} votes</summary>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label="The test on each vote">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Vote</th>
              <th scope="col">in favour</th>
              <th scope="col">of them outside</th>
              <th scope="col">against outside</th>
              <th scope="col" className={styles.words}>
                Reading
              </th>
            </tr>
          </thead>
          <tbody>
            {votes.map(({ id, symbol, date, tally, outside, grade }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={`/resolutions/${id}`}>{symbol}</a>, {dayInWords(date)}
                </th>
                <td>{tally.members > 0 ? tally.inFavour : "–"}</td>
                <td>{tally.members > 0 ? outside.inFavour : "–"}</td>
                <td>{tally.members > 0 ? outside.against : "–"}</td>
                <td className={styles.words}>{gradeInWords(grade)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
