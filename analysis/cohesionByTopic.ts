import type { Release } from "../release/Release";
import type { Cohesion } from "./cohesionOf";
import { isFewShared } from "./fewShared";

/** How far a grouping voted as one on a topic. */
export interface TopicOfCohesion {
  readonly topic: string;
  /** The mean Agreement Index, 0 to 1. */
  readonly mean: number;
  /** The roll calls that it is the mean of. */
  readonly rollCalls: number;
}

/**
 * The mean Agreement Index of a grouping on each topic, from the most to the least of one mind; equals by name. A roll call with two topics counts for both, topics with
 * fewer than 20 are left out (`isFewShared`), and roll calls of a lone voter, who is always of one mind.
 * @param cohesion of the grouping, as `cohesionOf` gives it
 */
export function cohesionByTopic(release: Release, { rollCalls }: Cohesion): readonly TopicOfCohesion[] {
  const sums = new Map<string, { sum: number; n: number }>();
  for (const { row, tally, agreementIndex } of rollCalls) {
    if (agreementIndex === undefined || tally.inFavour + tally.against + tally.abstaining < 2) continue;
    for (const topic of release.rollCalls[row]?.topics ?? []) {
      const { sum, n } = sums.get(topic) ?? { sum: 0, n: 0 };
      sums.set(topic, { sum: sum + agreementIndex, n: n + 1 });
    }
  }
  return [...sums]
    .filter(([, { n }]) => !isFewShared(n))
    .map(([topic, { sum, n }]) => ({ topic, mean: sum / n, rollCalls: n }))
    .sort((a, b) => b.mean - a.mean || (a.topic < b.topic ? -1 : 1));
}
