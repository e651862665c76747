import type { VoteNumbers } from "../../figures/vote/VoteNumbers";
import type { Release } from "../../release/Release";
import type { RollCall } from "../../release/RollCall";
import { findingInWords } from "./findingInWords";
import { GroupBoxes } from "./GroupBoxes";
import { FindState } from "./live/FindState";
import type { VoteQuery } from "./readVoteQuery";
import { statesFound } from "./statesFound";

interface Props {
  readonly release: Release;
  readonly rollCall: RollCall;
  readonly numbers: VoteNumbers;
  readonly query: VoteQuery;
}

/** Every member of a vote to be found by typing, and as a box in its group. */
export function EveryState({ release, rollCall, numbers, query }: Props) {
  const found = statesFound(release, query.find, rollCall.date);
  const answer = findingInWords(release, rollCall, numbers, { text: query.find, found });
  const kept = Object.fromEntries(Object.entries(query.asked).filter(([name]) => name !== "find"));
  return (
    <section id="states">
      <h2>Every state, by regional group</h2>
      <FindState
        key={query.find}
        action={`/resolutions/${rollCall.id}`}
        kept={kept}
        text={query.find}
        found={{ answer, found }}
      />
      <GroupBoxes numbers={numbers} />
    </section>
  );
}
