"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useState, type FormEvent, type ReactElement, type ReactNode } from "react";
import { whenIdle } from "../../figures/live/whenIdle";
import type { LiveParts } from "./live/liveParts";
import { placeOf, type Place } from "./placeOf";

interface Props {
  readonly slug: string;
  readonly path: string;
  /** The release that the page was made from. */
  readonly release: number;
  /** The query that the page was made for. */
  readonly search: string;
  readonly origin: string;
  /** The laboratory as the server sent it. */
  readonly children: ReactNode;
}

interface Live extends LiveParts {
  readonly place: Place;
}

/** A choice half made is not disturbed: a mark pressed, a list held open. */
const ASK_AGAIN = 100;
/** The figures follow once the reader has stopped choosing. */
const SETTLED = 700;

/**
 * The server's laboratory until the browser holds the release; then the same one, which answers by itself. Nothing of that is loaded before the page has
 * nothing else to do or the reader touches it. Where loading fails the forms go on working as sent.
 */
export function LiveLaboratory({ slug, path, release, search, origin, children }: Props): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const touched = useRef<HTMLFormElement>(null);
  const [wanted, setWanted] = useState(false);
  const [live, setLive] = useState<Live>();
  const refreshFigures = useSettled();
  const want = () => setWanted(true);

  useEffect(() => whenIdle(() => setWanted(true)), []);
  useEffect(() => {
    if (!wanted) return undefined;
    const stop = new AbortController();
    const takeOver = (parts: LiveParts) => {
      if (stop.signal.aborted) return;
      if (isChoosing(box.current, touched.current)) setTimeout(() => takeOver(parts), ASK_AGAIN);
      else setLive({ ...parts, place: placeOf(box.current, touched.current) });
    };
    const loading = import("./live/liveParts").then(({ loadParts }) => loadParts(release, stop.signal));
    loading.then(takeOver, () => undefined);
    return () => stop.abort();
  }, [wanted, release]);

  if (live)
    return (
      <live.Laboratory
        release={live.release}
        slug={slug}
        path={path}
        origin={origin}
        search={search}
        place={live.place}
        onChosen={refreshFigures}
      />
    );
  const changed = (event: FormEvent) => {
    if (event.target instanceof HTMLElement) touched.current = event.target.closest("form");
    want();
  };
  return (
    <div ref={box} onPointerDown={want} onFocus={want} onChange={changed}>
      {children}
    </div>
  );
}

function isChoosing(box: HTMLElement | null, touched: HTMLFormElement | null): boolean {
  const { activeElement } = document;
  const isOpen = activeElement instanceof HTMLSelectElement && activeElement.form !== touched;
  return box !== null && (box.querySelector(":active") !== null || (isOpen && box.contains(activeElement)));
}

/** Asks the server for the figures of an address, a while after the last time it was called; not when the reader has set out for another page meanwhile. */
function useSettled(): (address: string) => void {
  const router = useRouter();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    const leaving = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest("a[href]:not([data-lab-link])")) clearTimeout(timer.current);
    };
    document.addEventListener("click", leaving, true);
    return () => {
      clearTimeout(timer.current);
      document.removeEventListener("click", leaving, true);
    };
  }, []);
  return useCallback(
    (address) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => router.replace(address, { scroll: false }), SETTLED);
    },
    [router],
  );
}
