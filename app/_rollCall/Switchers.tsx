import Link from "next/link";
import { switchersBetween } from "../../analysis/switchersBetween";
import { neighbourVotes } from "../../figures/facts/neighbourVotes";
import { CHOICE_LABELS } from "../../figures/words/choiceInWords";
import { dayInWords } from "../../figures/words/dayInWords";
import type { Release } from "../../release/Release";
import { namesOn } from "../_states/namesOn";
import { switchesByWay } from "./switchesByWay";
import styles from "./Switchers.module.css";

interface Props {
  readonly release: Release;
  readonly index: number;
}

/** Who chose otherwise than in the recorded vote before on the subject, and who did in the one after. */
export function Switchers({ release, index }: Props) {
  const { before, after } = neighbourVotes(release, index);
  if (before === undefined && after === undefined) return null;
  return (
    <section>
      <h2>Who switched</h2>
      {before !== undefined && <Between release={release} from={before} to={index} other={before} />}
      {after !== undefined && <Between release={release} from={index} to={after} other={after} />}
    </section>
  );
}

interface BetweenProps {
  readonly release: Release;
  readonly from: number;
  readonly to: number;
  /** The one of the two that the page is not on. */
  readonly other: number;
}

function Between({ release, from, to, other }: BetweenProps) {
  const [first, second, there] = [from, to, other].map((row) => release.rollCalls[row]);
  if (!first || !second || !there) return null;
  const ways = switchesByWay(switchersBetween(release, from, to));
  return (
    <>
      <h3 className={styles.head}>
        {other === from ? "Since" : "From here to"}{" "}
        <Link href={`/resolutions/${there.id}`} prefetch={false}>
          {there.symbol ?? there.id}
        </Link>{" "}
        <span className="muted">{dayInWords(there.date)}</span>
      </h3>
      {ways.length === 0 && <p>No state with a choice in both chose otherwise.</p>}
      <ul className={styles.ways}>
        {ways.map((way) => (
          <li key={`${way.from} ${way.to}`}>
            {way.states.length} from {CHOICE_LABELS[way.from]} to {CHOICE_LABELS[way.to]}:{" "}
            {namesOn(release, way.states, second.date).join(", ")}
          </li>
        ))}
      </ul>
      <p className="muted">
        <Link href={`/figures/switchers?from=${first.id}&to=${second.id}`} prefetch={false}>
          The whole flow as a figure
        </Link>
      </p>
    </>
  );
}
