import type { Figure } from "../Figure";
import { countTimeline } from "./countTimeline";
import { TimelineChart } from "./TimelineChart";
import type { TimelineNumbers } from "./TimelineNumbers";
import { timelineParameters, type TimelineParameters } from "./timelineParameters";
import { timelineTable } from "./timelineTable";
import { timelineWords } from "./timelineWords";

/** Every text on a subject, put to a vote or not. */
export const timelineFigure: Figure<TimelineParameters, TimelineNumbers> = {
  name: "timeline",
  parameters: timelineParameters,
  numbers: countTimeline,
  words: timelineWords,
  table: timelineTable,
  Chart: TimelineChart,
};
