import Link from "next/link";
import { stoodAlone } from "../../analysis/stoodAlone";
import { CHOICE_LABELS } from "../../figures/words/choiceInWords";
import { dayInWords } from "../../figures/words/dayInWords";
import type { Release } from "../../release/Release";
import type { State } from "../../release/State";

/** Votes listed of those on which it stood alone; the rest is one step away. */
const ALONE_SHOWN = 40;

/** The recorded votes in which nobody else chose as a state did, newest first. */
export function StoodAlone({ release, state }: { readonly release: Release; readonly state: State }) {
  const alone = stoodAlone(release, state.iso3, [...release.rollCalls.keys()]);
  const place = release.stateIndex.get(state.iso3) ?? -1;
  return (
    <section>
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
    </section>
  );
}
