import Link from "next/link";
import { regionalGroupOn } from "../../analysis/regionalGroupOn";
import { REGIONAL_GROUPS, REGIONAL_GROUP_NAMES } from "../../release/RegionalGroup";
import type { Release } from "../../release/Release";
import { choiceCounts } from "../api/v1/_states/choiceCounts";
import { newestDate } from "../api/v1/_rollCalls/newestDate";
import styles from "./States.module.css";

/** Every state that has a choice in the release, by regional group of its last day, with what it chose in all. */
export function StateList({ release }: { readonly release: Release }) {
  const counts = choiceCounts(release);
  const rows = release.states.flatMap((state, place) => {
    const of = counts[place];
    const group = regionalGroupOn(release, state.iso3, state.seat.to ?? newestDate(release));
    return of && of.rollCalls > 0 ? [{ state, of, group }] : [];
  });
  return REGIONAL_GROUPS.map((group) => {
    const own = rows.filter((row) => row.group === group);
    if (own.length === 0) return null;
    return (
      <section key={group}>
        <h2>{REGIONAL_GROUP_NAMES[group]}</h2>
        <div className={styles.scroll} tabIndex={0} role="region" aria-label={REGIONAL_GROUP_NAMES[group]}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">State</th>
                <th scope="col">Code</th>
                <th scope="col" className={styles.number}>
                  Votes
                </th>
                <th scope="col" className={styles.number}>
                  In favour
                </th>
                <th scope="col" className={styles.number}>
                  Against
                </th>
                <th scope="col" className={styles.number}>
                  Abstaining
                </th>
                <th scope="col" className={styles.number}>
                  Non-voting
                </th>
              </tr>
            </thead>
            <tbody>
              {own.map(({ state, of }) => (
                <tr key={state.iso3}>
                  <th scope="row">
                    <Link href={`/states/${state.iso3}`} prefetch={false}>
                      {state.name}
                    </Link>
                  </th>
                  <td>{state.iso3}</td>
                  <td className={styles.number}>{of.rollCalls}</td>
                  <td className={styles.number}>{of.inFavour}</td>
                  <td className={styles.number}>{of.against}</td>
                  <td className={styles.number}>{of.abstaining}</td>
                  <td className={styles.number}>{of.nonVoting}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
    );
  });
}
