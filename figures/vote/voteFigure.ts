import type { Figure } from "../Figure";
import { VoteChart } from "./VoteChart";
import type { VoteNumbers } from "./VoteNumbers";
import { countVote } from "./countVote";
import { voteParameters, type VoteParameters } from "./voteParameters";
import { voteTable } from "./voteTable";
import { voteWords } from "./voteWords";

/** One vote, a box a member. */
export const voteFigure: Figure<VoteParameters, VoteNumbers> = {
  name: "vote",
  parameters: voteParameters,
  numbers: countVote,
  words: voteWords,
  table: voteTable,
  Chart: VoteChart,
};
