import { isWalkKey, nextMark } from "./nextMark";
import type { Walkable } from "./Walkable";

/** Which mark tells its story, and whether it stays when the pointer goes. */
export interface Exploration {
  readonly mark: number | undefined;
  readonly pinned: boolean;
}

export type ExploreEvent =
  | { readonly kind: "point"; readonly mark: number | undefined }
  | { readonly kind: "click"; readonly mark: number | undefined }
  | { readonly kind: "key"; readonly key: string };

export const NOTHING: Exploration = { mark: undefined, pinned: false };

/** What a pointer, a click or a key changes. A pinned mark stays until it is clicked again, another is, or Escape is pressed. */
export function explore(marks: readonly Walkable[], now: Exploration, event: ExploreEvent): Exploration {
  if (event.kind === "point") return now.pinned ? now : { mark: event.mark, pinned: false };
  if (event.kind === "click") {
    const off = event.mark === undefined || (now.pinned && now.mark === event.mark);
    return off ? NOTHING : { mark: event.mark, pinned: true };
  }
  if (event.key === "Escape") return NOTHING;
  return isWalkKey(event.key) ? { mark: nextMark(marks, now.mark, event.key), pinned: true } : now;
}
