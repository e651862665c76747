"use client";

import { useEffect, useRef, useState, type ReactElement, type ReactNode } from "react";
import { Story } from "../../components/Story";
import { LiveBox } from "./LiveBox";
import { loadFigure, type LoadedFigure } from "./loadFigure";
import { useColumnWidth } from "./useColumnWidth";
import { whenIdle } from "./whenIdle";

interface Props {
  readonly name: string;
  /** The query of the figure's address, without the question mark. */
  readonly query: string;
  /** What stands below the drawings until the reader touches one; English by default. */
  readonly hint?: string;
  /** The drawings, as the server sent them. */
  readonly children: ReactNode;
}

/**
 * The server's drawings, until the reader touches them or has nothing to wait for; then the live chart of the same numbers in the same place.
 * Where loading fails the drawings stay: they are complete.
 */
export function LiveFigure({ name, query, hint, children }: Props): ReactElement {
  const column = useRef<HTMLDivElement>(null);
  const [loaded, setLoaded] = useState<LoadedFigure>();
  const [wanted, setWanted] = useState(false);
  const width = useColumnWidth(column);

  useEffect(() => whenIdle(() => setWanted(true)), []);
  useEffect(() => {
    if (!wanted) return undefined;
    const stop = new AbortController();
    loadFigure(name, query, stop.signal).then(setLoaded, () => undefined);
    return () => stop.abort();
  }, [wanted, name, query]);

  const want = () => setWanted(true);
  const Chart = loaded?.Chart;
  return (
    <div ref={column} onPointerEnter={want} onFocus={want} onClick={want}>
      {Chart && width !== undefined ? (
        <LiveBox width={width}>
          <Chart numbers={loaded.numbers} width={width} say={loaded.say} />
        </LiveBox>
      ) : (
        <>
          {children}
          <Story text={undefined} {...(hint !== undefined && { hint })} />
        </>
      )}
    </div>
  );
}
