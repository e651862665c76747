import type { RankedShare, StateShare } from "../../analysis/rankShares";
import { DataTable } from "../../components/DataTable";
import type { Release } from "../../release/Release";
import { shareInWords } from "../_claim/shareInWords";
import { stateLink } from "./stateLink";
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
    <DataTable
      caption={heading}
      isCaptionHidden
      columns={[
        { key: "state", label: heading, numeric: false },
        { key: "agreement", label: "Agreement", numeric: true },
        { key: "votes", label: "Votes", numeric: true },
      ]}
      rows={states.map(({ state, share, n }) => [stateLink(release, state), shareInWords(share), n])}
    />
  );
}
