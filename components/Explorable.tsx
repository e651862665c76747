import { useReducer, type KeyboardEvent, type ReactElement, type ReactNode } from "react";
import { EXPLORE_WORDS, type ExploreWords } from "./exploreWords";
import styles from "./Explorable.module.css";
import { explore, NOTHING, type Exploration, type ExploreEvent } from "./layout/explore";
import { isWalkKey } from "./layout/nextMark";
import type { Walkable } from "./layout/Walkable";
import { markAt } from "./markAt";
import { Story } from "./Story";

interface Props {
  readonly marks: readonly Walkable[];
  /** What the whole drawing shows, in a sentence. */
  readonly label: string;
  readonly words?: ExploreWords;
  /** The drawing, given the mark to put a ring around. */
  readonly children: (ring: Walkable | undefined) => ReactNode;
}

/** A drawing whose marks tell their stories: by pointer, by click (which pins) and by the arrow keys. Says nothing until then. */
export function Explorable({ marks, label, words = EXPLORE_WORDS, children }: Props): ReactElement {
  const [now, happen] = useReducer((state: Exploration, event: ExploreEvent) => explore(marks, state, event), NOTHING);
  const ring = now.mark === undefined ? undefined : marks[now.mark];

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
        onPointerOver={(event) => happen({ kind: "point", mark: markAt(event.target) })}
        onPointerLeave={() => happen({ kind: "point", mark: undefined })}
        onClick={(event) => happen({ kind: "click", mark: markAt(event.target) })}
      >
        {children(ring)}
      </div>
      <Story text={ring?.story} hint={words.hint} />
    </div>
  );
}
