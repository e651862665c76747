import { blocOfVote } from "../../figures/vote/blocOfVote";
import type { VoteNumbers } from "../../figures/vote/VoteNumbers";
import type { Release } from "../../release/Release";
import type { RollCall } from "../../release/RollCall";
import { DefinitionPicker } from "../_claim/DefinitionPicker";
import { FigureOnPage } from "../_figures/FigureOnPage";
import { EveryState } from "./EveryState";
import { VoteMap } from "./VoteMap";
import type { VoteQuery } from "./readVoteQuery";

interface Props {
  readonly release: Release;
  readonly rollCall: RollCall;
  readonly numbers: VoteNumbers;
  readonly query: VoteQuery;
  readonly isPinned: boolean;
}

const NOTHING_ASKED = { by: "regional-group" as const };

/** A vote whose choices are known: drawn by regional group and choice, who of its members is called hostile, and every member in its group. */
export function VoteByState({ release, rollCall, numbers, query, isPinned }: Props) {
  const { definition, states, ...kept } = query.asked;
  const params = { rollCall: rollCall.id, ...(definition ? { definition } : {}), ...(states ? { states } : {}) };
  const bloc = query.bloc ?? blocOfVote(release, NOTHING_ASKED, rollCall);
  return (
    <>
      <FigureOnPage release={release} name="vote" params={params} pinned={isPinned} tableAt="#members" />
      <DefinitionPicker path={`/resolutions/${rollCall.id}`} release={release} date={rollCall.date} bloc={bloc} kept={kept} />
      <VoteMap release={release} rollCall={rollCall.id} pinned={isPinned} />
      <EveryState release={release} rollCall={rollCall} numbers={numbers} query={query} />
    </>
  );
}
