import Form from "next/form";
import Link from "next/link";
import { cohesionOf, type Cohesion } from "../../analysis/cohesionOf";
import { leavers } from "../../analysis/leavers";
import { barParts } from "../../components/layout/barParts";
import { ShareBar } from "../../components/ShareBar";
import { dayInWords } from "../../figures/words/dayInWords";
import type { CalendarDate } from "../../formats/words/CalendarDate";
import type { Grouping } from "../../release/Grouping";
import type { Release } from "../../release/Release";
import { shareInWords } from "../_claim/shareInWords";
import { spanInWords } from "../_states/spanInWords";
import styles from "../_states/States.module.css";
import { cohesionByYear } from "./cohesionByYear";
import { membersOn } from "./membersOn";
import { mostSplit } from "./mostSplit";

interface Props {
  readonly release: Release;
  readonly grouping: Grouping;
  /** The day whose members are listed. */
  readonly on: CalendarDate;
}

const SPLITS = 15;
const LEAVERS = 15;

/** One group: who is in it on a day, how far it votes as one over time, what splits it, and who leaves it most often. */
export function GroupView({ release, grouping, on }: Props) {
  const cohesion = cohesionOf(release, grouping, [...release.rollCalls.keys()]);
  return (
    <>
      <h1>{grouping.name}</h1>
      <p className="muted">
        Source: {grouping.source}. As data: <a href={`/api/v1/groupings/${grouping.slug}`}>members</a>,{" "}
        <a href={`/api/v1/cohesion?grouping=${grouping.slug}`}>cohesion</a>.
      </p>
      <Members release={release} grouping={grouping} on={on} />
      <h2>How far it votes as one</h2>
      <p className="muted">
        Mean Agreement Index (Hix, Noury and Roland 2005) of the recorded votes of a year: 1 where all members chose the same, 0
        where they split evenly three ways.
      </p>
      <Years years={cohesionByYear(cohesion.rollCalls)} />
      <Splits release={release} cohesion={cohesion} />
      <Leavers release={release} grouping={grouping} cohesion={cohesion} />
    </>
  );
}

function Splits({ release, cohesion }: { readonly release: Release; readonly cohesion: Cohesion }) {
  return (
    <section>
      <h2>What split it most</h2>
      <ul>
        {mostSplit(cohesion.rollCalls, SPLITS).map(({ rollCall, row, date, tally }) => (
          <li key={rollCall}>
            <Link href={`/resolutions/${rollCall}`} prefetch={false}>
              {release.rollCalls[row]?.symbol ?? rollCall}
            </Link>
            , {dayInWords(date)}: {tally.inFavour} in favour, {tally.against} against, {tally.abstaining} abstaining.{" "}
            {release.rollCalls[row]?.title}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Leavers({ release, grouping, cohesion }: Omit<Props, "on"> & { readonly cohesion: Cohesion }) {
  return (
    <section>
      <h2>Who leaves it most often</h2>
      <p className="muted">
        Share of a member’s votes that were not the choice of most members that day. Members with fewer than 20 votes are left
        out.
      </p>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label="Who leaves it most often">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">State</th>
              <th scope="col" className={styles.number}>
                Left
              </th>
              <th scope="col" className={styles.number}>
                Votes
              </th>
            </tr>
          </thead>
          <tbody>
            {leavers(release, grouping, cohesion)
              .filter(({ rank }) => rank !== undefined)
              .slice(0, LEAVERS)
              .map(({ state, share, n }) => (
                <tr key={state}>
                  <th scope="row">
                    <StateLink release={release} iso3={state} />
                  </th>
                  <td className={styles.number}>{shareInWords(share)}</td>
                  <td className={styles.number}>{n}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Members({ release, grouping, on }: Props) {
  const members = membersOn(grouping, on);
  return (
    <section>
      <h2>
        {members.length} members on {dayInWords(on)}
      </h2>
      <Form action={`/groups/${grouping.slug}`} scroll={false}>
        <label>
          On <input key={on} name="on" defaultValue={on} size={11} />
        </label>{" "}
        <button type="submit">Show</button>
      </Form>
      <ul>
        {members.map(({ state, from, to, confidence }) => (
          <li key={`${state} ${from}`}>
            <StateLink release={release} iso3={state} />{" "}
            <span className="muted">
              {spanInWords({ from, to })}
              {confidence === "low" ? ", not verified" : ""}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Years({ years }: { readonly years: ReturnType<typeof cohesionByYear> }) {
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label="Cohesion by year">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Year</th>
            <th scope="col" className={styles.number}>
              Agreement Index
            </th>
            <th scope="col" className={styles.number}>
              Votes
            </th>
            <th scope="col">0 to 1</th>
          </tr>
        </thead>
        <tbody>
          {years.toReversed().map(({ year, mean, rollCalls }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td className={styles.number}>{mean.toFixed(2)}</td>
              <td className={styles.number}>{rollCalls}</td>
              <td className={styles.bar}>
                <ShareBar parts={barParts([["measure", mean] as const, ["without-a-vote", 1 - mean] as const])} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function StateLink({ release, iso3 }: { readonly release: Release; readonly iso3: Grouping["members"][number]["state"] }) {
  return (
    <Link href={`/states/${iso3}`} prefetch={false}>
      {release.states[release.stateIndex.get(iso3) ?? -1]?.name ?? iso3}
    </Link>
  );
}
