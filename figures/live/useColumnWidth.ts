import { useEffect, useState, type RefObject } from "react";
import { figureWidthFor } from "../figureWidths";

/** The width to draw at for the column as it is measured; `undefined` before it is. */
export function useColumnWidth(column: RefObject<HTMLElement | null>): number | undefined {
  const [width, setWidth] = useState<number>();
  useEffect(() => {
    const element = column.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(figureWidthFor(entry.contentRect.width)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [column]);
  return width;
}
