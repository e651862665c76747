import type { Bloc } from "../../analysis/ClaimTest";
import { regionalGroupOn } from "../../analysis/regionalGroupOn";
import { resolveBloc } from "../../analysis/resolveBloc";
import type { Choice } from "../../formats/words/Choice";
import type { Tally } from "../../formats/words/Tally";
import { REGIONAL_GROUPS } from "../../release/RegionalGroup";
import type { Release } from "../../release/Release";
import type { RollCall } from "../../release/RollCall";
import { firstClaim } from "../facts/claimFor";
import { neighbourVotes } from "../facts/neighbourVotes";
import { rollCallAt } from "../facts/rollCallAt";
import { blocOfVote } from "./blocOfVote";
import type { VoteMember, VoteNeighbour, VoteNumbers } from "./VoteNumbers";
import type { VoteParameters } from "./voteParameters";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";

/** Who voted how in a roll call, by regional group or by side of the bloc's line. @throws UnknownInRelease */
export function countVote(release: Release, parameters: VoteParameters, say: Messages = en): VoteNumbers {
  const claim = firstClaim(release);
  const { rollCall, row } = rollCallAt(release, parameters.rollCall ?? claim.rollCalls[0]);
  const bloc = blocOfVote(release, parameters, rollCall);
  const { before, after } = neighbourVotes(release, row);
  const members = membersOf({ release, bloc, rollCall, row, before, after, by: parameters.by, say });
  const rows = rowsBy(parameters.by, say);
  const { id, symbol, title, body, date, kind, mode, outcome } = rollCall;
  return {
    rollCall: { id, symbol, title, body, date, kind, mode, outcome },
    tally: members.length > 0 ? countedTally(members) : rollCall.officialTally,
    by: parameters.by,
    rows: rows.filter(({ key }) => members.some((member) => member.row === key)),
    bloc: bloc ? say.bloc(bloc) : null,
    before: neighbour(release, before),
    after: neighbour(release, after),
    members,
  };
}

function rowsBy(by: VoteParameters["by"], say: Messages): VoteNumbers["rows"] {
  if (by === "regional-group") return REGIONAL_GROUPS.map((key) => ({ key, name: say.groups[key] }));
  return (["outside", "inside"] as const).map((key) => ({ key, name: say.vote[key] }));
}

interface Question {
  readonly release: Release;
  readonly bloc: Bloc | undefined;
  readonly rollCall: RollCall;
  readonly row: number;
  readonly before: number | undefined;
  readonly after: number | undefined;
  readonly by: VoteParameters["by"];
  readonly say: Messages;
}

function membersOf({ release, bloc, rollCall, row, before, after, by, say }: Question): VoteMember[] {
  const hostile = bloc ? resolveBloc(release, bloc, rollCall.date) : undefined;
  const members = release.states.flatMap((state, place): VoteMember[] => {
    const choice = release.choices.choiceOf(row, place);
    if (!choice) return [];
    const inside = hostile?.has(state.iso3) ?? false;
    return [
      {
        state: state.iso3,
        name: say.stateOn(state, rollCall.date),
        figureName: say.stateShort(state),
        row:
          by === "definition"
            ? inside
              ? "inside"
              : "outside"
            : regionalGroupOn(release, state.iso3, rollCall.date, rollCall.body),
        choice,
        inside,
        before: choiceAt(release, before, place),
        after: choiceAt(release, after, place),
      },
    ];
  });
  return members.sort((a, b) => say.compare(a.figureName, b.figureName));
}

function choiceAt(release: Release, row: number | undefined, place: number): Choice | null {
  return (row === undefined ? undefined : release.choices.choiceOf(row, place)) ?? null;
}

function countedTally(members: readonly VoteMember[]): Tally {
  const count = (choice: Choice) => members.filter((member) => member.choice === choice).length;
  return {
    inFavour: count("in_favour"),
    against: count("against"),
    abstaining: count("abstaining"),
    nonVoting: count("non_voting"),
    members: members.length,
  };
}

function neighbour(release: Release, row: number | undefined): VoteNeighbour | null {
  const rollCall = row === undefined ? undefined : release.rollCalls[row];
  return rollCall ? { id: rollCall.id, symbol: rollCall.symbol, date: rollCall.date } : null;
}
