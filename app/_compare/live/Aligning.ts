import type { RollCallSelection } from "../../../analysis/selectRollCalls";
import type { Iso3 } from "../../../formats/words/Iso3";

/** What the plane on the page is of: as the server read it from the address. */
export interface Aligning {
  readonly release: { readonly number: number; readonly hash: string };
  readonly path: string;
  /** The parameters of the page's address. */
  readonly asked: Readonly<Record<string, string>>;
  readonly anchors: readonly [Iso3, Iso3];
  readonly selection: RollCallSelection;
  /** The reader's own list, or a grouping, to be pointed out. */
  readonly states: readonly Iso3[] | undefined;
  readonly grouping: string | undefined;
}

/** Lines of the plane's table on the page: all of them beside a matrix would be too much of a page. */
export const ROWS_SHOWN = 50;
