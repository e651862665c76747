import { DEFAULTS, defaultSet, type LaboratoryState } from "./LaboratoryState";

/** Address parameters by name, each once. */
export type Query = Readonly<Record<string, string>>;

/** The parameters that say a state, in one fixed order; what holds anyway is left out. `readLaboratory` reads them back. */
export function laboratoryQuery({ bloc, edited, votes, abstentions, denominator }: LaboratoryState, definition: string): Query {
  const given: Record<string, string | undefined> = {
    definition: bloc.kind === "definition" && bloc.slug !== definition ? bloc.slug : undefined,
    states: bloc.kind === "states" ? [...new Set(bloc.states)].sort().join(",") : undefined,
    edited: bloc.kind === "states" ? edited : undefined,
    rollCalls: votes.kind === "ids" ? votes.ids.join(",") : undefined,
    set: votes.kind === "set" && votes.set !== defaultSet(votes.from ?? votes.to) ? votes.set : undefined,
    from: votes.kind === "set" ? votes.from : undefined,
    to: votes.kind === "set" ? votes.to : undefined,
    abstentions: abstentions === DEFAULTS.abstentions ? undefined : abstentions,
    denominator: denominator === DEFAULTS.denominator ? undefined : denominator,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value)) as Query;
}

/** The query of an address, readable: commas stay commas. */
export function queryText(query: Query): string {
  return new URLSearchParams(query).toString().replaceAll("%2C", ",");
}
