import type { Body } from "../words/Body";
import type { CalendarDate } from "../words/CalendarDate";
import type { Iso3 } from "../words/Iso3";
import { eventsIn } from "./eventsIn";
import { finishVote } from "./finishVote";
import { gatherVotes } from "./gatherVotes";
import { endsSentence } from "./outcomeNear";
import { symbolsIn } from "./symbolsIn";
import type { Token } from "./Token";
import { tokensOf } from "./tokensOf";
import type { VoteDraft } from "./VoteDraft";
import type { VoteReading } from "./VoteReading";
import type { VotingNames } from "./VotingNames";
import { withoutFurniture } from "./withoutFurniture";

/** What is known of a text from elsewhere. */
export interface VotingContext {
  /** The day of the vote: whose a name was then. Without it, a name that was of several states in turn is asked about. */
  readonly date?: CalendarDate;
  readonly body?: Body;
  /** Those with a seat in the body on the day; others are warned about. */
  readonly members?: ReadonlySet<Iso3>;
}

/** For so many unknown texts candidates are looked for, which is slow; beyond, as only garbage has, there are none. */
const MOST_ASKED = 300;
const MOST_SENTENCE = 200;

/**
 * Reads the votes of a text: voting paragraphs of UN documents in English, French or Spanish, in whatever form (decision 17).
 * Nothing is guessed: what is no known name of one state is in `unrecognised`. Time is linear in the text's length.
 */
export function readVotingText(text: string, names: VotingNames, context: VotingContext = {}): readonly VoteReading[] {
  const tokens = tokensOf(withoutFurniture(text));
  const drafts = gatherVotes({ tokens, names, date: context.date }, eventsIn(tokens, names, context.date));
  const ofCouncil = context.body === "HRC" || (context.body === undefined && text.includes("A/HRC/"));
  let asked = 0;
  const candidatesFor = (unknown: string) => (asked++ < MOST_ASKED ? names.candidatesFor(unknown) : []);
  let from = 0;
  return drafts.map((draft, i) => {
    const to = i === drafts.length - 1 ? text.length : endOf(tokens, draft, drafts[i + 1]);
    const symbols = symbolsIn(text.slice(from, to), ofCouncil);
    from = to;
    return finishVote({ text, tokens, names, members: context.members, candidatesFor }, draft, symbols);
  });
}

/** Where the vote's last sentence ends, before the next one begins. */
function endOf(tokens: readonly Token[], draft: VoteDraft, following: VoteDraft | undefined): number {
  const limit = Math.min(following?.at ?? tokens.length, draft.next + MOST_SENTENCE);
  let at = Math.max(draft.next, draft.at + 1) - 1;
  while (at + 1 < limit && !endsSentence(tokens, at)) at++;
  return tokens[at]?.end ?? 0;
}
