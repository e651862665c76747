import { CHOICES, type Choice } from "../formats/words/Choice";
import type { Iso3 } from "../formats/words/Iso3";
import type { Release } from "../release/Release";
import { isFewShared } from "./fewShared";
import { ratio } from "./ratio";
import { statePlaceOf } from "./statePlaceOf";

/** What a state chose on a topic, in votes, and in how many. */
export interface TopicOfChoices {
  readonly topic: string;
  readonly times: Readonly<Record<Choice, number>>;
  readonly rollCalls: number;
  /** In favour, of the votes cast in favour, against or abstaining; `undefined` where it cast none. */
  readonly inFavour: number | undefined;
}

/**
 * What a state chose on each topic of the roll calls it took part in as a member; most roll calls first, equals by name. A roll call with two topics counts for both.
 * Topics with fewer than 20 roll calls are left out: they say little (`isFewShared`).
 * @param rows as `selectRollCalls` gives them
 * @throws UnknownInRelease for a state that the release does not have
 */
export function choicesByTopic(release: Release, state: Iso3, rows: readonly number[]): readonly TopicOfChoices[] {
  const place = statePlaceOf(release, state);
  const counts = new Map<string, Record<Choice, number>>();
  for (const row of rows) {
    const choice = release.choices.choiceOf(row, place);
    for (const topic of choice ? (release.rollCalls[row]?.topics ?? []) : []) {
      const times = counts.get(topic) ?? { in_favour: 0, against: 0, abstaining: 0, non_voting: 0 };
      if (choice) times[choice]++;
      counts.set(topic, times);
    }
  }
  return [...counts]
    .map(([topic, times]) => ({ topic, times, ...sharesOf(times) }))
    .filter(({ rollCalls }) => !isFewShared(rollCalls))
    .sort((a, b) => b.rollCalls - a.rollCalls || (a.topic < b.topic ? -1 : 1));
}

function sharesOf(times: Readonly<Record<Choice, number>>): Pick<TopicOfChoices, "rollCalls" | "inFavour"> {
  const rollCalls = CHOICES.reduce((sum, choice) => sum + times[choice], 0);
  return { rollCalls, inFavour: ratio(times.in_favour, rollCalls - times.non_voting) };
}
