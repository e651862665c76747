import { textWidth } from "../../components/layout/textWidth";
import type { VoteMember } from "./VoteNumbers";

/** The text size in a box, the smallest in a figure, in px. */
export const BOX_TEXT = 11.5;
const PADDING = 5;
/** The largest vote whose members are named; above it, boxes hold codes. */
export const MOST_NAMED = 60;
/** No box grows wider for a name than this; a longer name gives way to its code. */
const WIDEST = 112;

/** The size of boxes and the space between them, in px. `minimum` is the narrowest that holds its text. */
export interface BoxStyle {
  readonly named: boolean;
  readonly minimum: number;
  readonly height: number;
  readonly gap: number;
}

/** Boxes with names up to 60 members, with codes above. */
export function boxStyle(members: readonly VoteMember[]): BoxStyle {
  if (members.length > MOST_NAMED) return { named: false, minimum: 33, height: 18, gap: 2 };
  const widest = Math.max(...members.map(({ figureName }) => textWidth(figureName, BOX_TEXT)));
  return { named: true, minimum: Math.min(WIDEST, widest + 2 * PADDING), height: 20, gap: 3 };
}
