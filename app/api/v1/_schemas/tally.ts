import { z } from "zod";
import { named } from "./named";

const count = z.int().min(0);

/** Counts of one recorded vote; null where the source does not say. */
export const tally = named(
  "Tally",
  z.object({
    inFavour: count.nullable(),
    against: count.nullable(),
    abstaining: count.nullable(),
    nonVoting: count.nullable(),
    members: count.nullable(),
  }),
);

export const countedMembers = { inFavour: count, against: count, abstaining: count, nonVoting: count, members: count };

/** Counts of one recorded vote as its choices add up. */
export const countedTally = named("CountedTally", z.object(countedMembers));
