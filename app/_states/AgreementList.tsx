import Link from "next/link";
import type { RankedShare, StateShare } from "../../analysis/rankShares";
import { shareInWords } from "../_claim/shareInWords";
import type { Release } from "../../release/Release";
import styles from "./States.module.css";

/** States shown at either end. */
const SHOWN = 10;

/** The states that chose the same most often, and least often, each with how many votes that rests on. */
export function AgreementList({
  release,
  ranked,
}: {
  readonly release: Release;
  readonly ranked: readonly RankedShare<StateShare>[];
}) {
  if (ranked.length === 0) return <p>It shares 20 votes with no state in this release.</p>;
  return (
    <div className={styles.columns}>
      <Ranking release={release} heading="Closest" states={ranked.slice(0, SHOWN)} />
      <Ranking release={release} heading="Farthest" states={ranked.slice(-SHOWN).toReversed()} />
    </div>
  );
}

interface Props {
  readonly release: Release;
  readonly heading: string;
  readonly states: readonly RankedShare<StateShare>[];
}

function Ranking({ release, heading, states }: Props) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          <th scope="col" className={styles.number}>
            Agreement
          </th>
          <th scope="col" className={styles.number}>
            Votes
          </th>
        </tr>
      </thead>
      <tbody>
        {states.map(({ state, share, n }) => (
          <tr key={state}>
            <th scope="row">
              <Link href={`/states/${state}`} prefetch={false}>
                {release.states[release.stateIndex.get(state) ?? -1]?.name ?? state}
              </Link>
            </th>
            <td className={styles.number}>{shareInWords(share)}</td>
            <td className={styles.number}>{n}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
