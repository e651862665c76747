import { useReducer, type KeyboardEvent, type MouseEvent, type ReactElement, type ReactNode } from "react";
import { EXPLORE_WORDS, type ExploreWords } from "./exploreWords";
import styles from "./Explorable.module.css";
import { explore, NOTHING, type Exploration, type ExploreEvent } from "./layout/explore";
import { nearestMark } from "./layout/nearestMark";
import { isWalkKey } from "./layout/nextMark";
import { pointIn } from "./layout/pointIn";
import type { Walkable } from "./layout/Walkable";
import { Story } from "./Story";

interface Props {
  readonly marks: readonly Walkable[];
  /** The width in px that the drawing is made for; it may be shown a little larger. */
  readonly width: number;
  /** What the whole drawing shows, in a sentence. */
  readonly label: string;
  readonly words?: ExploreWords;
  /** The drawing, given the mark to put a ring around. */
  readonly children: (ring: Walkable | undefined) => ReactNode;
}

/** How far from a point the pointer may be, in px. */
const REACH = 24;

/** A cloud of points too small and too close to be hit: the nearest one tells its story, by pointer, by click (which pins) and by the arrow keys. */
export function ExplorablePoints({ marks, width, label, words = EXPLORE_WORDS, children }: Props): ReactElement {
  const [now, happen] = useReducer((state: Exploration, event: ExploreEvent) => explore(marks, state, event), NOTHING);
  const ring = now.mark === undefined ? undefined : marks[now.mark];
  const under = (event: MouseEvent) =>
    nearestMark(marks, pointIn(event.currentTarget.getBoundingClientRect(), event, width), REACH);

  function onKeyDown(event: KeyboardEvent): void {
    if (isWalkKey(event.key)) event.preventDefault();
    happen({ kind: "key", key: event.key });
  }

  return (
    <div>
      <div
        className={styles.drawing}
        role="group"
        aria-label={`${label} ${words.walk}`}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onPointerMove={(event) => happen({ kind: "point", mark: under(event) })}
        onPointerLeave={() => happen({ kind: "point", mark: undefined })}
        onClick={(event) => happen({ kind: "click", mark: under(event) })}
      >
        {children(ring)}
      </div>
      <Story text={ring?.story} hint={words.hint} />
    </div>
  );
}
