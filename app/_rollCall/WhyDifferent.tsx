import { tallyMatches } from "../../analysis/tallyMatches";
import type { Release } from "../../release/Release";
import type { RollCall } from "../../release/RollCall";

interface Props {
  readonly release: Release;
  readonly index: number;
  readonly rollCall: RollCall;
}

/** For a vote whose numbers are not those that a reader finds at the United Nations: which of the known reasons may be at work. */
export function WhyDifferent({ release, index, rollCall }: Props) {
  const { disagreements, intentions, source, symbol } = rollCall;
  if (tallyMatches(release, index) !== false && disagreements.length === 0 && intentions.length === 0) return null;
  return (
    <section>
      <h3>Why does this differ from the UN’s page?</h3>
      <ul>
        {tallyMatches(release, index) === false && (
          <li>
            The announced tally is what was read out at the meeting. The choices here are those that one source lists state by
            state ({source}); a single slip in either, or a delegation that had its vote changed before the record was printed,
            makes the sums differ. Neither is corrected here.
          </li>
        )}
        {disagreements.length > 0 && (
          <li>
            {disagreements.length === 1 ? "One choice is" : `${disagreements.length} choices are`} given otherwise by another
            source, listed below with both readings.
          </li>
        )}
        {intentions.length > 0 && (
          <li>
            The UN’s page may show in a footnote, or in its list, what delegations said afterwards that they had meant. Here the
            vote stands as cast, and the later word beside it.
          </li>
        )}
        <li>
          To compare: the record itself
          {symbol ? (
            <>
              , <a href={`https://undocs.org/${symbol}`}>undocs.org/{symbol}</a>,
            </>
          ) : (
            ""
          )}{" "}
          and the documents under Sources. A mistake in this release is corrected in the next and listed under{" "}
          <a href="/data">Data</a>.
        </li>
      </ul>
    </section>
  );
}
