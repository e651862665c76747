import type { Iso3 } from "../../formats/words/Iso3";
import { slugParameter, statesParameter } from "./parts";

/** The parameters that say who counts as hostile: a definition's slug, or the reader's own states. Neither: the claim's own definition. */
export const blocParameters = { definition: slugParameter.optional(), states: statesParameter.optional() };

export interface BlocParameters {
  readonly definition?: string | undefined;
  readonly states?: readonly Iso3[] | undefined;
}

/** For a schema that has both: only one of them may be given. */
export function oneBloc({ definition, states }: BlocParameters): boolean {
  return definition === undefined || states === undefined;
}

/** What is said where both are given. */
export const ONE_BLOC = { path: ["states"], message: "give a definition or states, not both." };
