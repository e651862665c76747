import { neighbourVotes } from "../../figures/facts/neighbourVotes";
import { rollCallIndexOf } from "../../analysis/rollCallIndexOf";
import type { RollCallId } from "../../release/RollCallId";
import type { Query } from "./laboratoryQuery";
import type { View } from "./View";

/** A figure with its parameters. */
export interface LaboratoryFigure {
  readonly name: string;
  readonly params: Query;
  /** The one vote that the figure is of or around. */
  readonly vote: RollCallId;
}

/** The figures of a state, in their order on the page. Those over all definitions are of the site's own claims alone. */
export function laboratoryFigures(view: View): readonly LaboratoryFigure[] {
  const { claim, release, answer } = view;
  const ids = answer.votes.map(({ id }) => id);
  const vote = shownVote(view);
  const { bloc } = view.reading.state;
  const own: Query = bloc.kind === "states" ? { states: bloc.states.join(",") } : { definition: bloc.slug };
  const named: Query = bloc.kind === "states" && bloc.states.length === 0 ? {} : own;
  const isOurs = release.claims.has(claim.slug);
  const { before } = neighbourVotes(release, rollCallIndexOf(release, vote));
  const earlier = before === undefined ? undefined : release.rollCalls[before]?.id;
  const figures: readonly (LaboratoryFigure | false | undefined)[] = [
    { name: "vote", params: { ...named, rollCall: vote }, vote },
    isOurs && { name: "claim", params: { ...named, claim: claim.slug, rollCalls: ids.join(",") || vote }, vote },
    isOurs && { name: "specifications", params: { ...pointOf(view), claim: claim.slug }, vote },
    { name: "breaking-point", params: { rollCall: vote }, vote },
    { name: "placebo", params: { ...named, rollCall: vote }, vote },
    earlier && { name: "switchers", params: { from: earlier, to: vote }, vote },
    { name: "timeline", params: { subject: claim.subject }, vote },
  ];
  return figures.filter((figure) => typeof figure === "object");
}

/** Of several votes, the cited one where it is among them, else the newest. */
function shownVote({ claim, answer }: View): RollCallId {
  const ids = answer.votes.map(({ id }) => id);
  return ids.find((id) => claim.rollCalls.includes(id)) ?? ids.at(-1) ?? claim.rollCalls[0];
}

/** The reader's own point in the curve. A list of states is none of its definitions: then the claim's own choices are marked. */
function pointOf({ reading: { state }, answer }: View): Query {
  const { bloc, abstentions, denominator } = state;
  const votes = answer.votes.map(({ id }) => id).join(",");
  const hostile: Query = bloc.kind === "definition" ? { definition: bloc.slug } : { states: bloc.states.join(",") };
  // A list without a state has no point in the curve: nobody is hostile.
  if (bloc.kind === "states" && bloc.states.length === 0) return {};
  return { ...hostile, abstentions, denominator, ...(votes && { rollCalls: votes }) };
}
