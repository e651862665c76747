import { REGIONAL_GROUP_NAMES } from "../../release/RegionalGroup";
import styles from "./Carriers.module.css";
import { insideNotInFavour, outsideInFavour, type CarrierGroup } from "./carriersOf";
import type { View } from "./View";

/** Which states carry the verdict: who outside the bloc was in favour, and who inside was not. */
export function Carriers({ view }: { readonly view: View }) {
  const isPooled = view.answer.test.pooled.rollCalls.length > 1;
  const inside = insideNotInFavour(view.answer);
  return (
    <section aria-labelledby="carriers">
      <h2 id="carriers">Who carries it</h2>
      <p className={styles.what}>
        In favour from outside, by regional group{isPooled && "; behind a name, in how many of the votes"}, as cast.
      </p>
      <dl className={styles.groups}>
        {outsideInFavour(view.answer).map((of) => (
          <Group key={of.group} of={of} isPooled={isPooled} />
        ))}
      </dl>
      <p className={styles.what}>Inside, and not in favour{inside.length === 0 && ": nobody"}</p>
      {inside.length > 0 && (
        <dl className={styles.groups}>
          {inside.map((of) => (
            <Group key={of.group} of={of} isPooled={isPooled} />
          ))}
        </dl>
      )}
    </section>
  );
}

function Group({ of, isPooled }: { readonly of: CarrierGroup; readonly isPooled: boolean }) {
  return (
    <div className={styles.group}>
      <dt>
        {REGIONAL_GROUP_NAMES[of.group]} <b>{of.votes}</b>
      </dt>
      <dd>
        {of.names.length === 0 && "–"}
        {of.names.map(({ state, name, votes }, place) => (
          <span key={state}>
            {place > 0 && ", "}
            <a href={`/states/${state}`}>{name}</a>
            {isPooled && <> {votes}</>}
          </span>
        ))}
      </dd>
    </div>
  );
}
