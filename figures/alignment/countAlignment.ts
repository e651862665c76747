import { computedAgreement } from "../../analysis/computedAgreement";
import { selectRollCalls } from "../../analysis/selectRollCalls";
import type { Release } from "../../release/Release";
import { selectedBy } from "../parameters/selectionParameters";
import { alignmentFrom } from "./alignmentFrom";
import type { AlignmentNumbers } from "./AlignmentNumbers";
import type { AlignmentParameters } from "./alignmentParameters";
import { anchorsOf } from "./anchorsOf";
import { setPointedOut } from "./setPointedOut";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";

/** Every state by its agreement with each of two. @throws UnknownInRelease for what the release does not have */
export function countAlignment(
  release: Release,
  { x, y, states, grouping, ...selection }: AlignmentParameters,
  say: Messages = en,
): AlignmentNumbers {
  const anchors = anchorsOf(release, { x, y });
  const rows = selectRollCalls(release, selection);
  const [first, second] = anchors;
  return alignmentFrom(release, {
    anchors,
    agreement: [computedAgreement(release, first, rows), computedAgreement(release, second, rows)],
    set: setPointedOut(release, { states, grouping, to: selection.to }, say),
    selection: selectedBy(selection),
    say,
  });
}
