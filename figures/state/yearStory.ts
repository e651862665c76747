import { CHOICES } from "../../formats/words/Choice";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";
import type { StateYear } from "./StateNumbers";

/** What one year tells: "1985, General Assembly: 159 recorded votes, 148 in favour and 11 abstaining." */
export function yearStory({ year, seat, votes, times, withoutVote }: StateYear, panel: string, say: Messages = en): string {
  const head = say.state.yearHead(year, panel);
  if (seat === "no_seat") return `${head} ${say.state.noSeat}.`;
  const circle = withoutVote === 0 ? "" : say.state.withoutVote(withoutVote);
  if (votes === 0) return `${head} ${say.state.noRecorded}${circle}`;
  const parts = CHOICES.filter((choice) => times[choice] > 0).map(
    (choice) => `${times[choice]} ${say.counted(choice, times[choice])}`,
  );
  return `${head} ${say.state.recorded(votes, parts)}${circle}`;
}
