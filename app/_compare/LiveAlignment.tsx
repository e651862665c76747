"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, type ReactElement, type ReactNode } from "react";
import { useColumnWidth } from "../../figures/live/useColumnWidth";
import { whenIdle } from "../../figures/live/whenIdle";
import { listAddress } from "../_resolutions/listAddress";
import styles from "./Compare.module.css";
import type { Aligning } from "./live/Aligning";
import type { AlignmentParts } from "./live/alignmentParts";
import type { YearSpan } from "./live/YearSpan";

interface Props {
  readonly aligning: Aligning;
  /** The plane as the server sent it. */
  readonly children: ReactNode;
}

/** Where the reader has moved the period, and the periods of the page meanwhile: moved from there, or asked for by moving. */
interface Moved {
  readonly span: YearSpan;
  readonly pages: readonly string[];
}

/** The rest of the page follows once the reader has stopped moving. */
const SETTLED = 700;

/** The server's plane until the browser holds the release; then the same one, with a slider that answers by itself. Where loading fails it stays as sent. */
export function LiveAlignment({ aligning, children }: Props): ReactElement {
  const column = useRef<HTMLDivElement>(null);
  const width = useColumnWidth(column);
  const [wanted, setWanted] = useState(false);
  const [parts, setParts] = useState<AlignmentParts>();
  const [moved, setMoved] = useState<Moved>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const router = useRouter();
  const ofPage = periodOf(aligning.selection);
  // Another period of the page than those that moving led to, such as after going back, is the reader's newer wish.
  const now = moved?.pages.includes(ofPage) ? moved : undefined;

  useEffect(() => whenIdle(() => setWanted(true)), []);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (!wanted || parts) return undefined;
    const stop = new AbortController();
    const loading = import("./live/alignmentParts").then(({ loadAlignment }) => loadAlignment(aligning, stop.signal));
    loading.then(setParts, () => undefined);
    return () => stop.abort();
  }, [wanted, parts, aligning]);

  const move = (span: YearSpan) => {
    setMoved({ span, pages: now?.pages ?? [ofPage] });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const [from, to] = [String(span.first), String(span.last)];
      setMoved((last) => last && { ...last, pages: [...last.pages, periodOf({ from, to })] });
      router.replace(listAddress(aligning.path, aligning.asked, { from, to }), { scroll: false });
    }, SETTLED);
  };
  const want = () => setWanted(true);
  return (
    <div ref={column} className={styles.live} onPointerEnter={want} onFocus={want}>
      {parts && width !== undefined ? (
        <parts.Window release={parts.release} aligning={aligning} width={width} moved={now?.span} onMove={move} />
      ) : (
        <>
          <div className={styles.slider} />
          {children}
        </>
      )}
    </div>
  );
}

function periodOf({ from, to }: { readonly from?: string | undefined; readonly to?: string | undefined }): string {
  return `${from ?? ""} ${to ?? ""}`;
}
