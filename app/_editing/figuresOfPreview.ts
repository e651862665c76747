import type { DrawnFigure } from "../../figures/DrawnFigure";
import { canonicalJson } from "../../release/canonicalJson";
import { parseRollCallId } from "../../release/RollCallId";
import { runtime } from "../runtime";
import type { Preview } from "./Editing";

/** The two widths that a column of half a page or of a phone has room for, in px. */
const PAIR_WIDTHS = [288, 448] as const;
/** Claims drawn; more are named among the pages. */
const MOST_CLAIMS = 3;

/** A figure as it is and as it would be; `undefined` where it cannot be drawn on that side, as of a vote that is not there. */
export interface FigurePair {
  readonly name: string;
  readonly query: string;
  readonly before: DrawnFigure | undefined;
  readonly after: DrawnFigure | undefined;
  /** Whether anything that it says or draws would be otherwise. */
  readonly differs: boolean;
}

/** The figures that show a vote: its own, the timeline of its subject and the claims that speak of it. */
export async function figuresOfPreview(preview: Preview): Promise<readonly FigurePair[]> {
  const { after, rollCall } = preview;
  const id = parseRollCallId(rollCall);
  const index = id === undefined ? undefined : after.rollCallIndex.get(id);
  const subject = after.rollCalls[index ?? -1]?.subject ?? null;
  const claims = [...after.claims.values()].filter(({ rollCalls }) => rollCalls.some((each) => each === id));
  const figures: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ["vote", { rollCall }],
    ...(subject === null ? [] : [["timeline", { subject }] as const]),
    ...claims.slice(0, MOST_CLAIMS).map(({ slug }) => ["claim", { claim: slug }] as const),
  ];
  return Promise.all(figures.map(([name, query]) => pairOf(preview, name, query)));
}

async function pairOf(preview: Preview, name: string, query: Readonly<Record<string, string>>): Promise<FigurePair> {
  const [before, after] = await Promise.all([
    runtime().drawFigure(preview.before, name, query, PAIR_WIDTHS),
    preview.draw(name, query, PAIR_WIDTHS),
  ]);
  const [was, is] = [before, after].map((drawn) => ("faults" in drawn ? undefined : drawn));
  const differs = canonicalJson(contentOf(was)) !== canonicalJson(contentOf(is));
  return { name, query: new URLSearchParams(query).toString(), before: was, after: is, differs };
}

function contentOf(drawn: DrawnFigure | undefined): unknown {
  return drawn === undefined ? null : [drawn.words.title, drawn.words.sentence, drawn.table.rows, drawn.svgs];
}
