import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { parseIso3 } from "../../../formats/words/Iso3";
import type { State } from "../../../release/State";
import { FeedLinks } from "../../_feeds/FeedLinks";
import type { SearchParams } from "../../_claim/readClaimQuery";
import { StateView } from "../../_states/StateView";
import { runtime } from "../../runtime";

export const dynamic = "force-dynamic";

interface Props {
  readonly params: Promise<{ readonly iso3: string }>;
  readonly searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  const state = await stateAsked(params);
  return state ? { title: `${state.name}: how it voted` } : {};
}

/** One state and how it voted. */
export default async function StatePage({ params, searchParams }: Props) {
  const state = await stateAsked(params);
  if (!state) notFound();
  return (
    <>
      <FeedLinks query={`?state=${state.iso3}`} about={`: ${state.figureName}`} />
      <StateView release={runtime().currentRelease()} state={state} params={await searchParams} />
    </>
  );
}

/** The state of a code, in capitals or not. */
async function stateAsked(params: Props["params"]): Promise<State | undefined> {
  const release = runtime().currentRelease();
  const code = parseIso3((await params).iso3);
  return code && release.states[release.stateIndex.get(code) ?? -1];
}
