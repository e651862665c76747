import type { Agreement } from "../../analysis/Agreement";
import { isFewShared } from "../../analysis/fewShared";
import type { Iso3 } from "../../formats/words/Iso3";
import type { Release } from "../../release/Release";
import { namedState } from "../agreement/namedState";
import type { Selected } from "../parameters/selectionParameters";
import type { AlignmentNumbers } from "./AlignmentNumbers";
import type { Messages } from "../words/messages/Messages";

/** What an alignment is made from. */
interface Parts {
  readonly anchors: readonly [Iso3, Iso3];
  readonly agreement: readonly [ReadonlyMap<Iso3, Agreement>, ReadonlyMap<Iso3, Agreement>];
  /** The set to point out, and its name. */
  readonly set: { readonly name: string; readonly states: readonly Iso3[] } | undefined;
  readonly selection: Selected;
  readonly say: Messages;
}

/** The numbers of an alignment from the agreement of every state with each of the two. */
export function alignmentFrom(release: Release, { anchors, agreement, set, selection, say }: Parts): AlignmentNumbers {
  const [withX, withY] = agreement;
  const members = set && new Set(set.states);
  const states = release.states.flatMap(({ iso3 }) => {
    const [x, y] = [withX.get(iso3), withY.get(iso3)];
    if (!x || !y || anchors.includes(iso3)) return [];
    const few = isFewShared(x.shared) || isFewShared(y.shared);
    const inSet = members?.has(iso3) ?? true;
    return [
      { ...namedState(release, iso3, say), x: x.agreement, y: y.agreement, sharedX: x.shared, sharedY: y.shared, few, inSet },
    ];
  });
  const [x, y] = anchors;
  return { x: namedState(release, x, say), y: namedState(release, y, say), selection, set: set?.name ?? null, states };
}
