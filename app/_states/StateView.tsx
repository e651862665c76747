import Link from "next/link";
import { agreementRanking } from "../../analysis/agreementRanking";
import { stoodAlone } from "../../analysis/stoodAlone";
import { CHOICE_LABELS } from "../../figures/words/choiceInWords";
import { dayInWords } from "../../figures/words/dayInWords";
import type { Release } from "../../release/Release";
import type { State } from "../../release/State";
import { FigureOnPage } from "../_figures/FigureOnPage";
import { AgreementList } from "./AgreementList";
import { StateFacts } from "./StateFacts";

/** Votes listed of those on which it stood alone; the rest is one step away. */
const ALONE_SHOWN = 40;

/** One state: its names and seats, what it chose year by year, who chose the same most and least often, and where it stood alone. */
export function StateView({ release, state }: { readonly release: Release; readonly state: State }) {
  const rows = [...release.rollCalls.keys()];
  const ranking = agreementRanking(release, state.iso3, rows);
  const ranked = ranking.filter(({ rank }) => rank !== undefined);
  const alone = stoodAlone(release, state.iso3, rows);
  const place = release.stateIndex.get(state.iso3) ?? -1;
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
      <h2>Closest and farthest</h2>
      <p className="muted">
        Agreement over all recorded votes of this release that both took part in: 1 for the same choice, half where just one
        abstained. {ranking.length - ranked.length} states with fewer than 20 shared votes are not ranked.
      </p>
      <AgreementList release={release} ranked={ranked} />
      <h2>Where it stood alone</h2>
      {alone.length === 0 ? (
        <p>In no recorded vote of this release was it the only one with its choice.</p>
      ) : (
        <ul>
          {alone
            .slice(-ALONE_SHOWN)
            .toReversed()
            .map((row) => {
              const rollCall = release.rollCalls[row];
              const choice = release.choices.choiceOf(row, place);
              return rollCall && choice ? (
                <li key={rollCall.id}>
                  <Link href={`/resolutions/${rollCall.id}`} prefetch={false}>
                    {rollCall.symbol ?? rollCall.id}
                  </Link>
                  , {dayInWords(rollCall.date)}: alone {CHOICE_LABELS[choice]}. {rollCall.title}
                </li>
              ) : null;
            })}
        </ul>
      )}
      {alone.length > ALONE_SHOWN && (
        <p className="muted">
          The last {ALONE_SHOWN} of {alone.length}.
        </p>
      )}
    </>
  );
}
