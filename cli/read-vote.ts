import { pino } from "pino";
import { spanCovers } from "../formats/words/DateSpan";
import type { Iso3 } from "../formats/words/Iso3";
import { readVotingText } from "../formats/votingText/readVotingText";
import type { ReleaseContent } from "../release/ReleaseContent";
import { readSeed } from "../seed/readSeed";
import { votingNames } from "../seed/votingNames";
import { exitCodeOf } from "./exitCodeOf";
import { readPastedText, UnreadableText } from "./reading/readPastedText";
import { READ_VOTE_USAGE, type ReadVoteArguments, readVoteArguments } from "./reading/readVoteArguments";

/** `npm run read-vote`: what a voting paragraph says, as JSON. Needs no database. */
function main(): number {
  const asked = readVoteArguments(process.argv.slice(2));
  if ("problem" in asked) return end(2, `${asked.problem}\n${READ_VOTE_USAGE}`);
  try {
    const text = readPastedText(asked.file);
    const seed = readSeed();
    const votes = readVotingText(text, votingNames(seed.states), { ...asked, members: membersOf(seed, asked) });
    process.stdout.write(`${JSON.stringify(votes, null, 2)}\n`);
    return votes.length > 0 ? 0 : end(3, "No vote was found in the text.");
  } catch (error) {
    if (error instanceof UnreadableText) return end(2, error.message);
    return exitCodeOf(error, pino({ level: "error" }, pino.destination({ fd: 2, sync: true })));
  }
}

/** Those with a seat in the body on the day; `undefined` where that is not asked for or not known. */
function membersOf({ bodyMemberships }: ReleaseContent, { body, date }: ReadVoteArguments): ReadonlySet<Iso3> | undefined {
  if (body === undefined || date === undefined) return undefined;
  const seated = bodyMemberships.filter((membership) => membership.body === body && spanCovers(membership, date));
  return seated.length > 0 ? new Set(seated.map(({ state }) => state)) : undefined;
}

function end(code: number, sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return code;
}

process.exitCode = main();
