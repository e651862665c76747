import { countTally } from "../../analysis/countTally";
import { citationFrom } from "../../release/citationFrom";
import type { Release } from "../../release/Release";
import type { SearchParams } from "../_claim/readClaimQuery";
import { BadAddress } from "../_shell/BadAddress";
import { BesideTheVote } from "./BesideTheVote";
import { CiteVote } from "./CiteVote";
import { MemberTable } from "./MemberTable";
import { numbersOfVote } from "./numbersOfVote";
import { NeighbourLinks } from "./NeighbourLinks";
import { OtherVotes } from "./OtherVotes";
import { PinnedNote } from "./PinnedNote";
import { readVoteQuery } from "./readVoteQuery";
import { SourceList } from "./SourceList";
import { Switchers } from "./Switchers";
import { TallyTable } from "./TallyTable";
import { titleOfVote } from "./titleOfVote";
import { VoteByState } from "./VoteByState";
import { VoteFacts } from "./VoteFacts";
import { VoteHead } from "./VoteHead";
import { WhyDifferent } from "./WhyDifferent";

interface Props {
  readonly release: Release;
  readonly index: number;
  /** Whether the address keeps to this release. */
  readonly isPinned: boolean;
  readonly params: SearchParams;
  /** Where the site is, for links that leave it. */
  readonly origin: string;
}

/** One roll call: what came of it, the vote drawn, every state's choice, the tallies, what changed since the text before, its sources and how to cite it. */
export function RollCallView({ release, index, isPinned, params, origin }: Props) {
  const rollCall = release.rollCalls[index];
  if (!rollCall) return null;
  const path = `/resolutions/${rollCall.id}`;
  const query = readVoteQuery(release, params);
  if ("faults" in query) return <BadAddress faults={query.faults} back={path} />;
  const counted = countTally(release, index);
  const numbers = counted && numbersOfVote(release, rollCall, query);
  const cited = { kind: "dataset" as const, name: rollCall.id, title: titleOfVote(rollCall), address: origin + path };
  return (
    <>
      {isPinned && <PinnedNote release={release} path={path} />}
      <VoteHead rollCall={rollCall} counted={counted} />
      {numbers && <VoteByState release={release} rollCall={rollCall} numbers={numbers} query={query} isPinned={isPinned} />}
      {rollCall.mode === "recorded_vote" && <TallyTable official={rollCall.officialTally} counted={counted} />}
      <WhyDifferent release={release} index={index} rollCall={rollCall} />
      <BesideTheVote release={release} index={index} />
      <NeighbourLinks release={release} index={index} />
      {counted && <Switchers release={release} index={index} />}
      <OtherVotes release={release} index={index} />
      <VoteFacts release={release} rollCall={rollCall} />
      <SourceList rollCall={rollCall} />
      <CiteVote rollCall={rollCall} citation={citationFrom(release.info, cited)} />
      {numbers && <MemberTable release={release} rollCall={rollCall} members={numbers.members} query={query} />}
    </>
  );
}
