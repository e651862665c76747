import Link from "next/link";
import { agreementRanking } from "../../analysis/agreementRanking";
import type { Release } from "../../release/Release";
import type { State } from "../../release/State";
import type { SearchParams } from "../_claim/readClaimQuery";
import { FigureOnPage } from "../_figures/FigureOnPage";
import { BadAddress } from "../_shell/BadAddress";
import { AgreementList } from "./AgreementList";
import { ByTopic } from "./ByTopic";
import { LastVotes } from "./LastVotes";
import { readStateQuery } from "./readStateQuery";
import { StateFacts } from "./StateFacts";
import { StoodAlone } from "./StoodAlone";
import { WithAnother } from "./WithAnother";

interface Props {
  readonly release: Release;
  readonly state: State;
  readonly params: SearchParams;
}

/** One state: its names and seats, what it chose year by year, who chose the same most and least often, where it stood alone, and its votes. */
export function StateView({ release, state, params }: Props) {
  const query = readStateQuery(release, state.iso3, params);
  if ("faults" in query) return <BadAddress faults={query.faults} back={`/states/${state.iso3}`} />;
  const rows = [...release.rollCalls.keys()];
  const ranking = agreementRanking(release, state.iso3, rows);
  const ranked = ranking.filter(({ rank }) => rank !== undefined);
  return (
    <>
      <h1>{state.name}</h1>
      <p className="muted">
        <Link href={`/resolutions?state=${state.iso3}`} prefetch={false}>
          Every vote of {state.figureName}
        </Link>{" "}
        · as data: <a href={`/api/v1/states/${state.iso3}/votes`}>JSON</a>,{" "}
        <a href={`/resolutions.csv?state=${state.iso3}`}>CSV</a>
      </p>
      <StateFacts release={release} state={state} />
      <FigureOnPage release={release} name="state" params={{ state: state.iso3 }} />
      <ByTopic release={release} state={state} />
      <h2>Closest and farthest</h2>
      <p className="muted">
        Agreement over all recorded votes of this release that both took part in: 1 for the same choice, half where just one
        abstained. States with fewer than 20 shared votes are not ranked ({ranking.length - ranked.length}).{" "}
        <Link href={`/figures/agreement-map?state=${state.iso3}`} prefetch={false}>
          All of them on a map
        </Link>
      </p>
      <AgreementList release={release} ranked={ranked} />
      <WithAnother release={release} state={state} other={query.other} />
      <StoodAlone release={release} state={state} />
      <LastVotes release={release} state={state} />
    </>
  );
}
