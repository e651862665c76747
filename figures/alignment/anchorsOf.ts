import { statePlaceOf } from "../../analysis/statePlaceOf";
import type { Iso3 } from "../../formats/words/Iso3";
import type { Release } from "../../release/Release";

/** Those whose opposition readers ask about most. */
const BY_DEFAULT = ["USA", "CHN"] as readonly string[] as readonly [Iso3, Iso3];

/** The two states that agreement is measured with. @throws UnknownInRelease for one that the release does not have */
export function anchorsOf(
  release: Release,
  { x, y }: { readonly x?: Iso3 | undefined; readonly y?: Iso3 | undefined },
): readonly [Iso3, Iso3] {
  const [first, second] = BY_DEFAULT;
  const anchors = [x ?? (y === first ? second : first), y ?? (x === second ? first : second)] as const;
  for (const anchor of anchors) statePlaceOf(release, anchor);
  return anchors;
}
