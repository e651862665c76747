import { blocOn } from "../../analysis/blocOn";
import { describeRefutation } from "../../analysis/describeRefutation";
import { gradesReached } from "../../analysis/gradesReached";
import { resolveBloc } from "../../analysis/resolveBloc";
import { stateNameOn } from "../../analysis/stateNameOn";
import { supportByState } from "../../analysis/supportByState";
import { testClaim } from "../../analysis/testClaim";
import { testUnder, type TestUnder } from "../../analysis/testUnder";
import type { CalendarDate } from "../../formats/words/CalendarDate";
import type { Iso3 } from "../../formats/words/Iso3";
import type { Claim } from "../../release/Claim";
import { REGIONAL_GROUPS } from "../../release/RegionalGroup";
import type { Release } from "../../release/Release";
import type { RollCallId } from "../../release/RollCallId";
import { rollCallById } from "../_rollCall/rollCallById";
import { dayOfVotes, idsOfVotes } from "./dayOfVotes";
import type { Edits, LaboratoryAnswer, MembersOfGroup, VoteAlone } from "./LaboratoryAnswer";
import type { LaboratoryState } from "./LaboratoryState";

const ALPHABET = new Intl.Collator("en");

/** What the laboratory shows of a state: the same function on the server and, over the reading copy of the release, in the browser. */
export function answerLaboratory(release: Release, claim: Claim, state: LaboratoryState): LaboratoryAnswer {
  const ids = idsOfVotes(release, claim, state.votes);
  const day = dayOfVotes(release, claim, state.votes);
  const hostile = resolveBloc(release, state.bloc, day);
  const test = testUnder(release, ids, state.bloc, state);
  const groups = membersByGroup(release, ids, state, hostile, day);
  const shown = new Set(groups.flatMap(({ members }) => members.map((member) => member.state)));
  return {
    test,
    grades: gradesReached(test.inside, test.outside),
    refutation: refutationOf(release, claim, ids, state, test),
    votes: ids.map((id) => voteAlone(release, id, state)),
    day,
    groups,
    elsewhere: [...hostile].filter((iso3) => !shown.has(iso3)).map((iso3) => ({ state: iso3, name: nameOn(release, iso3, day) })),
    edits: editsOf(release, state, day),
  };
}

/** Of one vote, also how far "hostile" must stretch; counted in votes as cast, so not where abstentions make up part of the support. */
function refutationOf(
  release: Release,
  claim: Claim,
  ids: readonly RollCallId[],
  { bloc, abstentions }: LaboratoryState,
  { grade }: TestUnder,
): string {
  const [only, other] = ids;
  const hasOrder = only !== undefined && other === undefined && abstentions !== "half";
  const rollCall = only ?? claim.rollCalls[0];
  const { date, count } = testClaim(release, rollCall, bloc);
  return describeRefutation(release, { rollCall, date, count: hasOrder ? count : undefined, grade });
}

function voteAlone(release: Release, id: RollCallId, state: LaboratoryState): VoteAlone {
  const { symbol, draft, date } = rollCallById(release, id);
  const { pooled, grade } = testUnder(release, [id], state.bloc, state);
  return { id, symbol: symbol ?? draft ?? id, date, tally: pooled.tally, outside: pooled.outside, grade };
}

function membersByGroup(
  release: Release,
  ids: readonly RollCallId[],
  { bloc }: LaboratoryState,
  hostile: ReadonlySet<Iso3>,
  day: CalendarDate,
): readonly MembersOfGroup[] {
  const members = supportByState(release, ids, bloc).map((support) => ({
    ...support,
    name: nameOn(release, support.state, day),
    isHostile: hostile.has(support.state),
  }));
  const byName = members.sort((a, b) => ALPHABET.compare(a.name, b.name));
  return REGIONAL_GROUPS.map((group) => ({ group, members: byName.filter((member) => member.group === group) })).filter(
    (of) => of.members.length > 0,
  );
}

function editsOf(release: Release, { bloc, edited }: LaboratoryState, day: CalendarDate): Edits | undefined {
  const definition = release.definitions.get(edited ?? "");
  if (bloc.kind !== "states" || !definition) return undefined;
  const [before, now] = [blocOn(release, definition, day), new Set(bloc.states)];
  return {
    slug: definition.slug,
    name: definition.name,
    added: [...now].filter((state) => !before.has(state)).map((state) => nameOn(release, state, day)),
    removed: [...before].filter((state) => !now.has(state)).map((state) => nameOn(release, state, day)),
  };
}

function nameOn(release: Release, iso3: Iso3, day: CalendarDate): string {
  const state = release.states[release.stateIndex.get(iso3) ?? -1];
  return state ? stateNameOn(state, day) : iso3;
}
