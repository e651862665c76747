import Form from "next/form";
import { agreementBetween } from "../../analysis/agreementBetween";
import type { Iso3 } from "../../formats/words/Iso3";
import type { Release } from "../../release/Release";
import type { State } from "../../release/State";
import { shareInWords } from "../_claim/shareInWords";
import { FigureOnPage } from "../_figures/FigureOnPage";
import { stateLink } from "./stateLink";
import styles from "./States.module.css";

interface Props {
  readonly release: Release;
  readonly state: State;
  /** Whom it is compared with, if with anybody. */
  readonly other: Iso3 | undefined;
}

/** Lines of the figure's table on the page, beside all its other tables. */
const ROWS_SHOWN = 20;

/** How far a state chose as another of the reader's choice did: in all, and year by year with the votes that each year rests on. */
export function WithAnother({ release, state, other }: Props) {
  const pair = other && agreementBetween(release, state.iso3, other, [...release.rollCalls.keys()]);
  return (
    <section id="with">
      <h2>With any other state</h2>
      <Form action={`/states/${state.iso3}#with`} scroll={false} className={styles.form}>
        <label htmlFor="with-state">Agreement with</label>
        <input
          key={other}
          id="with-state"
          name="with"
          defaultValue={other && stateLink(release, other).text}
          placeholder="a name in any spelling, or a code"
          maxLength={200}
          autoComplete="off"
        />
        <button type="submit">Show</button>
      </Form>
      {pair && (
        <>
          <p>
            {state.name} and {stateLink(release, other).text}: {shareInWords(pair.agreement)} over {pair.shared} votes that both
            took part in; Cohen’s kappa {pair.kappa?.toFixed(2) ?? "–"}.
          </p>
          {pair.shared > 0 && (
            <FigureOnPage release={release} name="agreement" params={{ a: state.iso3, b: other }} rowsShown={ROWS_SHOWN} />
          )}
        </>
      )}
    </section>
  );
}
