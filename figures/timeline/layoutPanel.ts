import type { ChoiceBar } from "../../components/layout/ChoiceBar";
import type { PlotRule } from "../../components/layout/PlotRule";
import type { Walkable } from "../../components/layout/Walkable";
import { isRecorded } from "./selectedText";
import { numberWidth, textBars } from "./textBars";
import { textStory } from "./textStory";
import type { PanelKey, TimelineNumbers, TimelineText } from "./TimelineNumbers";
import { yearX, type YearScale } from "../../components/layout/yearScale";
import type { Messages } from "../words/messages/Messages";

const WIDEST = 26;
/** The part of a year's slot that its bar takes. */
const FILL = 0.9;
const CIRCLE = 5;
/** The part of a narrow slot that a circle's radius takes, so that two beside each other do not touch. */
const CIRCLE_FILL = 0.34;

export interface PanelLayout {
  readonly bars: readonly ChoiceBar[];
  readonly circles: readonly { readonly x: number; readonly y: number; readonly radius: number; readonly mark: number }[];
  readonly rules: readonly PlotRule[];
  /** `place` is the text's place among all, which is also its mark's. */
  readonly marks: readonly { readonly place: number; readonly walkable: Walkable }[];
}

interface Frame {
  readonly scale: YearScale;
  readonly top: number;
  readonly height: number;
  readonly right: number;
  readonly say: Messages;
}

interface Slot {
  readonly text: TimelineText;
  readonly place: number;
  readonly x: number;
  readonly width: number;
}

/** One panel of a time line: the texts of its bodies in the slots of their years, several of one year side by side. */
export function layoutPanel(numbers: TimelineNumbers, panel: PanelKey, { scale, top, height, right, say }: Frame): PanelLayout {
  const foot = top + height;
  const slots = slotsOf(numbers, panel, scale);
  const recorded = slots.filter(({ text }) => isRecorded(text));
  const others = slots.filter(({ text }) => !isRecorded(text));
  const turned = recorded.some(({ text, width }) => numberWidth(text.tally.inFavour ?? 0) > width);
  const chosen = recorded.filter(({ text }) => text.id === numbers.selected);
  return {
    bars: recorded.flatMap(({ text, place, x, width }) => {
      const isWritten = numbers.bloc === null || text.inFavourInside !== null;
      return textBars(text, { x, width, top, height, mark: place, isWritten, turned });
    }),
    circles: others.map(({ place, x, width }) => ({
      x: x + width / 2,
      y: foot - 9,
      radius: Math.min(CIRCLE, (width / FILL) * CIRCLE_FILL),
      mark: place,
    })),
    rules: [
      { x: scale.left, x2: right, y: foot + 0.5, y2: foot + 0.5, kind: "hairline" },
      ...chosen.map(({ x, width }): PlotRule => ({ x, x2: x + width, y: foot + 1.5, y2: foot + 1.5, kind: "mark" })),
    ],
    marks: slots.map(({ text, place, x, width }) => ({
      place,
      walkable: isRecorded(text)
        ? { x, y: top, width, height, story: textStory(text, say) }
        : circleBox(x + width / 2, foot - 9, textStory(text, say)),
    })),
  };
}

function slotsOf({ texts }: TimelineNumbers, panel: PanelKey, scale: YearScale): Slot[] {
  const own = texts.flatMap((text, place) =>
    text.panel === panel ? [{ text, place, year: Number(text.date.slice(0, 4)) }] : [],
  );
  return own.map(({ text, place, year }) => {
    const same = own.filter((other) => other.year === year);
    const step = same.length === 1 ? scale.slot : Math.min(scale.slot / same.length, WIDEST);
    const width = Math.min(WIDEST, step * FILL);
    const order = same.findIndex((other) => other.place === place) - (same.length - 1) / 2;
    return { text, place, width, x: yearX(scale, year) + order * step - width / 2 };
  });
}

function circleBox(x: number, y: number, story: string): Walkable {
  const reach = CIRCLE + 3;
  return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach, story };
}
