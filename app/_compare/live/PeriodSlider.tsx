import type { ReactElement } from "react";
import styles from "../Compare.module.css";
import { earliestEnd, endingIn, ofLength, spanInWords, yearsIn, type YearSpan } from "./YearSpan";

interface Props {
  /** All years that there are. */
  readonly all: YearSpan;
  readonly span: YearSpan;
  readonly onMove: (span: YearSpan) => void;
}

const LENGTHS = [1, 5, 10, 20];

/** Moves a period over the years. */
export function PeriodSlider({ all, span, onMove }: Props): ReactElement {
  const length = yearsIn(span) >= yearsIn(all) ? 0 : yearsIn(span);
  const lengths = LENGTHS.includes(length) || length === 0 ? LENGTHS : [...LENGTHS, length].toSorted((a, b) => a - b);
  return (
    <div className={styles.slider}>
      <label className={styles.years}>
        <span>
          Period: <output>{spanInWords(span)}</output>
        </span>
        <input
          id="period"
          type="range"
          min={earliestEnd(span, all)}
          max={all.last}
          value={span.last}
          aria-valuetext={spanInWords(span)}
          onChange={(event) => onMove(endingIn(event.currentTarget.valueAsNumber, span, all))}
        />
      </label>
      <label>
        <span>Length</span>
        <select id="length" value={length} onChange={(event) => onMove(ofLength(Number(event.currentTarget.value), span, all))}>
          {lengths.map((years) => (
            <option key={years} value={years}>
              {years === 1 ? "1 year" : `${years} years`}
            </option>
          ))}
          <option value={0}>all years</option>
        </select>
      </label>
    </div>
  );
}
