import type { FigureTable } from "../Figure";
import type { Seat, StateNumbers } from "./StateNumbers";

const SEATS: Readonly<Record<Seat, string>> = { voted: "yes", seat: "yes", no_seat: "no", not_known: "not known" };

/** A line for each year and line of bodies. Without a seat there is nothing to count: dashes, not zeros. */
export function stateTable({ panels }: StateNumbers): FigureTable {
  return {
    columns: [
      { key: "year", label: "Year", numeric: true },
      { key: "body", label: "Body", numeric: false },
      { key: "seat", label: "Seat", numeric: false },
      { key: "votes", label: "Votes", numeric: true },
      { key: "inFavour", label: "In favour", numeric: true },
      { key: "against", label: "Against", numeric: true },
      { key: "abstaining", label: "Abstaining", numeric: true },
      { key: "nonVoting", label: "Non-voting", numeric: true },
      { key: "withoutVote", label: "Without a vote", numeric: true },
    ],
    rows: panels.flatMap(({ name, years }) =>
      years
        .filter(({ seat }) => seat !== "not_known")
        .map(({ year, seat, votes, times, withoutVote }) => {
          const counts = [votes, times.in_favour, times.against, times.abstaining, times.non_voting];
          const shown = seat === "voted" ? counts : counts.map(() => null);
          return [year, name, SEATS[seat], ...shown, seat === "no_seat" ? null : withoutVote];
        }),
    ),
  };
}
