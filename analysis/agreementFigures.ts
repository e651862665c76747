import type { CalendarDate } from "../formats/words/CalendarDate";
import type { Iso3 } from "../formats/words/Iso3";
import type { Release } from "../release/Release";
import type { Agreement } from "./Agreement";
import { rememberPerRelease } from "./rememberPerRelease";

/** The published figures of agreement with the United States for one date. */
export interface AgreementFigures {
  readonly date: CalendarDate;
  readonly byState: ReadonlyMap<Iso3, Agreement>;
  /** The most roll calls that any state shared: as many as the figures were made from, as far as the United States took part. */
  readonly rollCalls: number;
}

/** The figures of the date itself, else of the last date before it. `undefined` where there are none so early. */
export function agreementFiguresAt(release: Release, date: CalendarDate): AgreementFigures | undefined {
  const block = blocks(release, undefined).findLast((of) => of.date <= date);
  return block && figuresOf(release, block);
}

/** The rows of one date, which stand together in a release. */
interface Block {
  readonly date: CalendarDate;
  readonly start: number;
}

const blocks = rememberPerRelease<undefined, readonly Block[]>(({ usAgreement }) => {
  return usAgreement.flatMap(({ date }, row) => (date === usAgreement[row - 1]?.date ? [] : [{ date, start: row }]));
});

const figuresOf = rememberPerRelease<Block, AgreementFigures>(({ usAgreement }, { date, start }) => {
  const byState = new Map<Iso3, Agreement>();
  let rollCalls = 0;
  for (let figure = usAgreement[start], row = start; figure?.date === date; figure = usAgreement[++row]) {
    const { state, agreement, sharedRollCalls } = figure;
    if (sharedRollCalls > 0) byState.set(state, { agreement, shared: sharedRollCalls });
    rollCalls = Math.max(rollCalls, sharedRollCalls);
  }
  return { date, byState, rollCalls };
});
