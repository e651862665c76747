import type { Accounts } from "../app/_admin/Accounts";
import type { Editing } from "../app/_editing/Editing";
import type { Bulk } from "../app/_bulk/Bulk";
import type { Files } from "../app/_files/Files";
import type { Runtime } from "../app/runtime";
import { DrawingRefused } from "../figures/draw/DrawingFailed";
import type { FigurePool } from "../figures/draw/FigurePool";
import { refusalOfFigure } from "./figures/refusalOfFigure";
import type { IdealPointShelf } from "./idealPoints/IdealPointShelf";
import type { ReleaseLibrary } from "./releases/ReleaseLibrary";
import type { ReleaseShelf } from "./releases/ReleaseShelf";

export interface RuntimeParts {
  readonly baseUrl: string | undefined;
  readonly library: ReleaseLibrary;
  readonly shelf: ReleaseShelf;
  readonly pool: FigurePool;
  readonly points: IdealPointShelf;
  readonly accounts: Accounts;
  readonly editing: Editing;
  readonly files: Files;
  readonly bulk: Bulk;
}

/** What the pages are given of this process. */
export function runtimeOf({ baseUrl, library, shelf, pool, points, accounts, editing, files, bulk }: RuntimeParts): Runtime {
  return {
    baseUrl,
    editing,
    files,
    bulk,
    currentRelease: () => shelf.current,
    releaseNumbered: (number) => shelf.numbered(number),
    releases: async () => library.list(shelf.current.info),
    idealPoints: (info) => points.of(info),
    async drawFigure({ info }, name, query, widths) {
      if (!pool.hasRelease(info.number)) {
        const kept = await library.kept(info.number);
        if (kept) pool.addRelease(kept.info, kept.bytes);
      }
      return pool.draw(info.number, name, query, widths).catch(refusalOfFigure);
    },
    accounts,
    makeFile: (job) => pool.make(job).catch(undefinedIfRefused),
  };
}

/** @throws the error itself where it is not that the threads are busy */
function undefinedIfRefused(error: unknown): undefined {
  if (error instanceof DrawingRefused) return undefined;
  throw error;
}
