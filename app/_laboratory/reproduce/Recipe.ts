import type { Abstentions, Denominator } from "../../../analysis/Specification";
import type { View } from "../View";

/** What a script needs to come to the same numbers from the site's own files. */
export interface Recipe {
  /** `https://…/api/v1` */
  readonly api: string;
  readonly release: number;
  /** Ids of the votes counted, each with its day. */
  readonly votes: readonly { readonly id: string; readonly date: string }[];
  /** A definition's slug, or codes. */
  readonly hostile: string | readonly string[];
  readonly abstentions: Abstentions;
  readonly denominator: Denominator;
}

/** The recipe of what is shown; votes without known choices count nothing and are left out. */
export function recipeOf({ origin, release, reading, answer }: Pick<View, "origin" | "release" | "reading" | "answer">): Recipe {
  const { bloc, abstentions, denominator } = reading.state;
  return {
    api: `${origin}/api/v1`,
    release: release.info.number,
    votes: answer.votes.filter(({ tally }) => tally.members > 0).map(({ id, date }) => ({ id, date })),
    hostile: bloc.kind === "definition" ? bloc.slug : bloc.states,
    abstentions,
    denominator,
  };
}
