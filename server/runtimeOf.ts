import type { Runtime } from "../app/runtime";
import type { FigurePool } from "../figures/draw/FigurePool";
import type { ReleaseLibrary } from "./releases/ReleaseLibrary";
import type { ReleaseShelf } from "./releases/ReleaseShelf";

export interface RuntimeParts {
  readonly baseUrl: string | undefined;
  readonly library: ReleaseLibrary;
  readonly shelf: ReleaseShelf;
  readonly pool: FigurePool;
}

/** What the pages are given of this process. */
export function runtimeOf({ baseUrl, library, shelf, pool }: RuntimeParts): Runtime {
  return {
    baseUrl,
    currentRelease: () => shelf.current,
    releaseNumbered: (number) => shelf.numbered(number),
    releases: () => library.list(shelf.current.info),
    async drawFigure({ info }, name, query, widths) {
      if (!pool.hasRelease(info.number)) {
        const kept = await library.kept(info.number);
        if (kept) pool.addRelease(kept.info, kept.bytes);
      }
      return pool.draw(info.number, name, query, widths);
    },
  };
}
