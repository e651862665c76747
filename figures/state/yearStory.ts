import { CHOICES } from "../../formats/words/Choice";
import { CHOICE_LABELS } from "../words/choiceInWords";
import { listInWords } from "../words/listInWords";
import type { StateYear } from "./StateNumbers";

/** What one year tells: "1985, General Assembly: 159 recorded votes, 148 in favour and 11 abstaining." */
export function yearStory({ year, seat, votes, times, withoutVote }: StateYear, panel: string): string {
  const head = `${year}, ${panel}:`;
  if (seat === "no_seat") return `${head} no seat.`;
  const circle = withoutVote === 0 ? "" : ` ${withoutVote} ${withoutVote === 1 ? "text" : "texts"} adopted without a vote.`;
  if (votes === 0) return `${head} no recorded vote.${circle}`;
  const parts = CHOICES.filter((choice) => times[choice] > 0).map((choice) => `${times[choice]} ${CHOICE_LABELS[choice]}`);
  return `${head} ${votes} recorded ${votes === 1 ? "vote" : "votes"}, ${listInWords(parts)}.${circle}`;
}
