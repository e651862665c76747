import type { Release } from "../../release/Release";
import type { RollCallId } from "../../release/RollCallId";
import { FigureOnPage } from "../_figures/FigureOnPage";

interface Props {
  readonly release: Release;
  readonly rollCall: RollCallId;
  readonly pinned: boolean;
}

/** The vote on a map of the world. */
export function VoteMap({ release, rollCall, pinned }: Props) {
  return <FigureOnPage release={release} name="map" params={{ rollCall }} pinned={pinned} tableAt="#members" />;
}
