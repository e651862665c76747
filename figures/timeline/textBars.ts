import type { ChoiceBar } from "../../components/layout/ChoiceBar";
import { textWidth } from "../../components/layout/textWidth";
import type { TimelineText } from "./TimelineNumbers";

const NUMBER = 11.5;
/** A number turned upright needs a bar at least this wide, in px. */
const TURNED_FROM = 9.5;

interface Place {
  readonly x: number;
  readonly width: number;
  /** The upper edge and the height of a full bar. */
  readonly top: number;
  readonly height: number;
  readonly mark: number;
  /** Whether the number in favour, or of those from outside, is written in. */
  readonly isWritten: boolean;
  /** Whether numbers are turned to read upwards. */
  readonly turned: boolean;
}

/** A text's bar from its foot up: in favour (from inside the bloc apart), abstaining, against, as shares of those voting. */
export function textBars(
  { tally, inFavourInside }: TimelineText,
  { x, width, top, height, mark, turned, isWritten }: Place,
): ChoiceBar[] {
  const [inFavour, abstaining, against] = [tally.inFavour ?? 0, tally.abstaining ?? 0, tally.against ?? 0];
  const inside = Math.min(inFavourInside ?? 0, inFavour);
  const all = inFavour + abstaining + against;
  const parts = [
    { choice: "in_favour", inside: false, count: inFavour - inside, written: isWritten },
    { choice: "in_favour", inside: true, count: inside, written: false },
    { choice: "abstaining", inside: false, count: abstaining, written: false },
    { choice: "against", inside: false, count: against, written: false },
  ] as const;
  let foot = top + height;
  return parts
    .filter(({ count }) => count > 0)
    .map(({ choice, inside: isInside, count, written }) => {
      const own = (count / all) * height;
      foot -= own;
      const number = written && (!turned || width >= TURNED_FROM) ? numberStyle(count, turned, own) : {};
      return {
        x,
        y: foot,
        width,
        height: own,
        choice,
        inside: isInside,
        align: "middle",
        bold: true,
        corner: 0,
        mark,
        ...number,
      };
    });
}

/** The number at the foot of the bar, where the bar is high enough for it. */
function numberStyle(count: number, turned: boolean, height: number): Pick<ChoiceBar, "text" | "foot" | "turned"> {
  const length = turned ? numberWidth(count) + 8 : 16;
  if (length > height) return {};
  return turned ? { text: String(count), turned } : { text: String(count), foot: true };
}

/** How wide a number written into a bar is, in px. */
export function numberWidth(count: number): number {
  return textWidth(String(count), NUMBER, "semibold");
}
