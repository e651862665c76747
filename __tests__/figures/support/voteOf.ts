import type { Choice } from "../../../formats/words/Choice";
import { REGIONAL_GROUP_NAMES, REGIONAL_GROUPS, type RegionalGroup } from "../../../release/RegionalGroup";
import type { VoteMember, VoteNumbers } from "../../../figures/vote/VoteNumbers";

type Counts = Partial<Record<RegionalGroup, Partial<Record<Choice, number>>>>;

/** The numbers of a vote with so many members of each group and choice, named after their group; `inside` says which groups the bloc is. */
export function voteOf(counts: Counts, inside: readonly RegionalGroup[] = [], others: Partial<VoteNumbers> = {}): VoteNumbers {
  const members = REGIONAL_GROUPS.flatMap((row) =>
    Object.entries(counts[row] ?? {}).flatMap(([choice, count]) =>
      Array.from({ length: count }, (_, i): VoteMember => {
        const name = `${row.slice(0, 6)} ${choice.slice(0, 2)} ${i}`;
        return {
          state: "AAA",
          name,
          figureName: name,
          row,
          choice: choice as Choice,
          inside: inside.includes(row),
          before: null,
          after: null,
        };
      }),
    ),
  );
  const count = (choice: Choice) => members.filter((member) => member.choice === choice).length;
  return {
    rollCall: {
      id: "a-hrc-res-25-25",
      symbol: "A/HRC/RES/25/25",
      title: "",
      body: "HRC",
      date: "2014-03-28",
      kind: "adoption",
      mode: "recorded_vote",
      outcome: "adopted",
    },
    tally: {
      inFavour: count("in_favour"),
      against: count("against"),
      abstaining: count("abstaining"),
      nonVoting: count("non_voting"),
      members: members.length,
    },
    by: "regional-group",
    rows: REGIONAL_GROUPS.filter((key) => counts[key]).map((key) => ({ key, name: REGIONAL_GROUP_NAMES[key] })),
    bloc: "Western European and Others",
    before: null,
    after: null,
    members,
    ...others,
  };
}
