import Form from "next/form";
import Link from "next/link";
import { cohesionOf, type Cohesion } from "../../analysis/cohesionOf";
import { leavers } from "../../analysis/leavers";
import { DataTable } from "../../components/DataTable";
import { dayInWords } from "../../figures/words/dayInWords";
import type { CalendarDate } from "../../formats/words/CalendarDate";
import type { Grouping } from "../../release/Grouping";
import type { Release } from "../../release/Release";
import { shareInWords } from "../_claim/shareInWords";
import { FigureOnPage } from "../_figures/FigureOnPage";
import { spanInWords } from "../_states/spanInWords";
import { stateLink } from "../_states/stateLink";
import { CohesionByTopic } from "./CohesionByTopic";
import styles from "./GroupView.module.css";
import { membersAtOtherTimes, membersOn, type NamedMembership } from "./membersOn";
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
      <FigureOnPage release={release} name="cohesion" params={{ grouping: grouping.slug }} />
      <p className="muted">
        The Agreement Index is that of Hix, Noury and Roland (2005):{" "}
        <Link href="/methods" prefetch={false}>
          methods
        </Link>
        . Its members{" "}
        <Link href={`/compare?grouping=${grouping.slug}`} prefetch={false}>
          pair by pair
        </Link>
        .
      </p>
      <CohesionByTopic release={release} grouping={grouping} cohesion={cohesion} />
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

const LEAVER_COLUMNS = [
  { key: "state", label: "State", numeric: false },
  { key: "left", label: "Left", numeric: true },
  { key: "votes", label: "Votes", numeric: true },
];

function Leavers({ release, grouping, cohesion }: Omit<Props, "on"> & { readonly cohesion: Cohesion }) {
  const ranked = leavers(release, grouping, cohesion).filter(({ rank }) => rank !== undefined);
  const rows = ranked.slice(0, LEAVERS).map(({ state, share, n }) => [stateLink(release, state), shareInWords(share), n]);
  return (
    <section>
      <h2>Who leaves it most often</h2>
      <p className="muted">
        Share of a member’s votes that were not the choice of most members that day. Members with fewer than 20 votes are left
        out.
      </p>
      <DataTable caption="Who leaves it most often" isCaptionHidden columns={LEAVER_COLUMNS} rows={rows} />
    </section>
  );
}

function Members({ release, grouping, on }: Props) {
  const members = membersOn(release, grouping, on);
  const others = membersAtOtherTimes(release, grouping, on);
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
      <MemberList members={members} />
      {others.length > 0 && (
        <>
          <h3>At other times</h3>
          <MemberList members={others} />
        </>
      )}
    </section>
  );
}

function MemberList({ members }: { readonly members: readonly NamedMembership[] }) {
  return (
    <ul className={styles.members}>
      {members.map(({ state, name, from, to, confidence }) => (
        <li key={`${state} ${from}`}>
          <Link href={`/states/${state}`} prefetch={false}>
            {name}
          </Link>{" "}
          <span className="muted">
            {spanInWords({ from, to })}
            {confidence === "low" ? ", not verified" : ""}
          </span>
        </li>
      ))}
    </ul>
  );
}
