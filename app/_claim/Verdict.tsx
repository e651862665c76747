import type { ClaimTestResult } from "../../analysis/ClaimTest";
import { readingOf } from "./gradeInWords";
import { shareInWords } from "./shareInWords";
import styles from "./Verdict.module.css";

/** The answer: a number with its denominator, one sentence to quote, the grade, and what would refute it. */
export function Verdict({ result, refutation }: { readonly result: ClaimTestResult; readonly refutation: string }) {
  const { count, grade, sentence } = result;
  const reading = readingOf(grade);
  return (
    <section className={styles.verdict} aria-labelledby="verdict" aria-live="polite">
      <div className={styles.number}>
        {count ? (
          <>
            <span className={styles.label}>votes in favour from outside</span>
            <span className={styles.big}>
              {count.measures.outsideSupport} of {count.tally.inFavour}
            </span>
            <span className={styles.label}>
              {shareInWords(count.measures.outsideShare)}, against {count.tally.against}
            </span>
          </>
        ) : (
          <span className={styles.big}>–</span>
        )}
      </div>
      <div>
        <p id="verdict" className={styles.sentence}>
          {sentence} <strong>{reading.verdict}</strong>
          {reading.reach}
        </p>
        <p className={styles.refutation}>{refutation}</p>
      </div>
    </section>
  );
}
