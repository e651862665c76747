import type { FigureTable } from "../Figure";
import type { StateNumbers } from "./StateNumbers";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";

/** A line for each year and line of bodies. Without a seat there is nothing to count: dashes, not zeros. */
export function stateTable({ panels }: StateNumbers, say: Messages = en): FigureTable {
  return {
    columns: [
      { key: "year", label: say.heads.year, numeric: true },
      { key: "body", label: say.heads.body, numeric: false },
      { key: "seat", label: say.heads.seat, numeric: false },
      { key: "votes", label: say.heads.votes, numeric: true },
      { key: "inFavour", label: say.heads.inFavour, numeric: true },
      { key: "against", label: say.heads.against, numeric: true },
      { key: "abstaining", label: say.heads.abstaining, numeric: true },
      { key: "nonVoting", label: say.heads.nonVoting, numeric: true },
      { key: "withoutVote", label: say.heads.withoutVote, numeric: true },
    ],
    rows: panels.flatMap(({ name, years }) =>
      years
        .filter(({ seat }) => seat !== "not_known")
        .map(({ year, seat, votes, times, withoutVote }) => {
          const counts = [votes, times.in_favour, times.against, times.abstaining, times.non_voting];
          const shown = seat === "voted" ? counts : counts.map(() => null);
          return [year, name, say.state.seats[seat], ...shown, seat === "no_seat" ? null : withoutVote];
        }),
    ),
  };
}
