import { useReducer, type KeyboardEvent, type MouseEvent, type ReactElement, type ReactNode } from "react";
import { EXPLORE_WORDS, type ExploreWords } from "./exploreWords";
import styles from "./Explorable.module.css";
import { cellAt, type Cell, type CellGrid } from "./layout/CellGrid";
import { exploreGrid, NO_CELL, type GridEvent, type GridExploration } from "./layout/exploreGrid";
import { pointIn } from "./layout/pointIn";
import { isWalkKey } from "./layout/nextMark";
import { Story } from "./Story";

interface Props {
  readonly grid: CellGrid;
  /** The width in px that the drawing is made for; it may be shown a little larger. */
  readonly width: number;
  /** What the whole drawing shows, in a sentence. */
  readonly label: string;
  readonly words?: ExploreWords;
  readonly story: (cell: Cell) => string;
  /** The drawing, given the cell to point out. */
  readonly children: (cell: Cell | undefined) => ReactNode;
}

/** A grid whose cells tell their stories, by pointer, by click (which pins) and by the arrow keys, without an element for each cell. */
export function ExplorableGrid({ grid, width, label, words = EXPLORE_WORDS, story, children }: Props): ReactElement {
  const { size } = grid;
  const [now, happen] = useReducer((state: GridExploration, event: GridEvent) => exploreGrid(size, state, event), NO_CELL);
  const under = (event: MouseEvent) => cellAt(grid, pointIn(event.currentTarget.getBoundingClientRect(), event, width));

  function onKeyDown(event: KeyboardEvent): void {
    if (isWalkKey(event.key)) event.preventDefault();
    happen({ kind: "key", key: event.key });
  }

  return (
    <div>
      <div
        className={styles.drawing}
        role="group"
        aria-label={`${label} ${words.walkCells}`}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onPointerMove={(event) => happen({ kind: "point", cell: under(event) })}
        onPointerLeave={() => happen({ kind: "point", cell: undefined })}
        onClick={(event) => happen({ kind: "click", cell: under(event) })}
      >
        {children(now.cell)}
      </div>
      <Story text={now.cell && story(now.cell)} hint={words.hint} />
    </div>
  );
}
