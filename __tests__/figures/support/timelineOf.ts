import type { TimelineNumbers, TimelineText } from "../../../figures/timeline/TimelineNumbers";

/** A text of the Council of March of a year. */
export function textOf(year: number, inFavour: number | null, against: number | null): TimelineText {
  return {
    id: `a-${year}`,
    symbol: `A/${year}`,
    body: "HRC",
    panel: "council",
    date: `${year}-03-28`,
    mode: "recorded_vote",
    tally: { inFavour, against, abstaining: inFavour === null ? null : 11, nonVoting: null, members: null },
    inFavourInside: null,
  };
}

export function timelineOf(texts: readonly TimelineText[], selected: string | null): TimelineNumbers {
  return {
    subject: { state: "PRK", name: "DPRK" },
    panels: [
      { key: "council", name: "Commission, Council" },
      { key: "assembly", name: "General Assembly" },
    ],
    bloc: null,
    selected,
    texts,
  };
}
