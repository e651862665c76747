import { voteFinding } from "./voteFinding";
import type { VoteLayout } from "./VoteLayout";
import type { VoteNumbers } from "./VoteNumbers";
import type { Messages } from "../words/messages/Messages";

/** The drawing of a text without a recorded vote: an open circle and what came of it. */
export function layoutVoteUndecided(numbers: VoteNumbers, say: Messages): VoteLayout {
  const story = voteFinding(numbers, say);
  return {
    height: 40,
    circles: [{ x: 8, y: 20 }],
    labels: [{ x: 24, y: 25, text: story, size: 14 }],
    rules: [],
    bars: [],
    marks: [{ x: 0, y: 12, width: 16, height: 16, story: `${story}.` }],
  };
}
