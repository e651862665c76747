import { LRUCache } from "lru-cache";
import type { Preview } from "../../app/_editing/Editing";
import type { FigurePool } from "../../figures/draw/FigurePool";
import { decodeRelease } from "../../release/decodeRelease";
import { encodeRelease } from "../../release/encodeRelease";
import type { Release } from "../../release/Release";
import type { Database } from "../../store/Database";
import { type DraftPreview, previewDraft } from "../../store/editing/previewDraft";
import { readDraft } from "../../store/editing/readDraft";
import { refusalOfFigure } from "../figures/refusalOfFigure";

/** Each holds a whole release. */
const KEPT = 3;

export interface PreviewParts {
  readonly pool: FigurePool;
  /** The release that readers are served. */
  readonly current: () => Release;
}

/** What drafts would make of the site, each made once for a draft's version and a release. */
export class Previews {
  readonly #parts: PreviewParts;
  #nextPlace = -1;
  readonly #kept = new LRUCache<string, Promise<Preview>>({ max: KEPT });

  constructor(parts: PreviewParts) {
    this.#parts = parts;
  }

  /** @throws EditRefused */
  async of(database: Database, id: string): Promise<Preview> {
    const { version } = await readDraft(database, id);
    const before = this.#parts.current();
    const key = `${id} ${version} ${before.info.number} ${before.info.hash}`;
    const making = this.#kept.get(key) ?? previewDraft(database, id).then((preview) => this.#made(preview, before));
    this.#kept.set(key, making);
    making.catch(() => this.#kept.delete(key));
    return making;
  }

  #made({ draft, rollCall, targetChanged, content }: DraftPreview, before: Release): Preview {
    const { bytes, hash } = encodeRelease(content);
    const number = before.info.number + 1;
    const info = { number, publishedAt: new Date().toISOString(), note: "A preview, not published", hash };
    const { pool } = this.#parts;
    const place = this.#nextPlace--;
    return {
      ...{ draft, rollCall, targetChanged, before },
      after: decodeRelease(bytes, info),
      draw: (name, query, widths) => {
        if (!pool.hasRelease(place)) pool.addRelease(info, bytes, place);
        return pool.draw(place, name, query, widths).catch(refusalOfFigure);
      },
    };
  }
}
