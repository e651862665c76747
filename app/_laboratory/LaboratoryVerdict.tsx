import type { GradeStep } from "../../analysis/gradesReached";
import { readingOf } from "../_claim/gradeInWords";
import { shareInWords } from "../_claim/shareInWords";
import quoted from "../_claim/Verdict.module.css";
import styles from "./LaboratoryVerdict.module.css";
import { againstInAll, digitsIn, outsideOfAll, stepInWords } from "./verdictWords";
import type { View } from "./View";

/** The answer: a number with its denominator, one sentence to quote, every grade up to the strongest that holds, and what would refute it. */
export function LaboratoryVerdict({ view }: { readonly view: View }) {
  const { test, grades, refutation } = view.answer;
  const reading = readingOf(test.grade);
  return (
    <section className={quoted.verdict} aria-labelledby="verdict" aria-live="polite">
      <div className={quoted.number}>
        <span className={quoted.label}>votes in favour from outside</span>
        <span className={`${quoted.big} ${styles.number}`} data-digits={digitsIn(test)}>
          {outsideOfAll(test)}
        </span>
        {test.grade && (
          <span className={quoted.label}>
            {shareInWords(test.outsideShare)}, against {againstInAll(test)}
          </span>
        )}
      </div>
      <div>
        <p id="verdict" className={quoted.sentence}>
          {test.sentence} <strong>{reading.verdict}</strong>
          {reading.reach}
        </p>
        <Ladder steps={grades} />
        <p className={quoted.refutation}>{refutation}</p>
      </div>
    </section>
  );
}

function Ladder({ steps }: { readonly steps: readonly GradeStep[] }) {
  return (
    <ol className={styles.ladder}>
      {steps.map((step) => {
        const { condition, numbers } = stepInWords(step);
        return (
          <li key={step.grade} data-holds={step.holds}>
            <span className={styles.mark}>{step.holds ? "holds" : "fails"}</span> {condition}: {numbers}.
          </li>
        );
      })}
    </ol>
  );
}
