import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LinksOfPage } from "../../_embed/LinksOfPage";
import { searchOf } from "../../_laboratory/searchOf";
import type { SearchParams } from "../../_claim/readClaimQuery";
import { RollCallView } from "../../_rollCall/RollCallView";
import { releaseOfPage } from "../../_rollCall/releaseOfPage";
import { titleOfVote } from "../../_rollCall/titleOfVote";
import { indexOfRollCall } from "../../_rollCall/indexOfRollCall";
import { BadAddress } from "../../_shell/BadAddress";
import { siteOrigin } from "../../_shell/siteOrigin";
import { runtime } from "../../runtime";

export const dynamic = "force-dynamic";

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
  readonly searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const release = runtime().currentRelease();
  const rollCall = release.rollCalls[indexOfRollCall(release, (await params).slug) ?? -1];
  return rollCall ? { title: titleOfVote(rollCall) } : {};
}

/** One roll call, or one text adopted without a vote; of an older release where the address is pinned to one. */
export default async function RollCallPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const search = await searchParams;
  const asked = await releaseOfPage(search);
  if (!asked) notFound();
  if ("faults" in asked) return <BadAddress faults={asked.faults} back={`/resolutions/${slug}`} />;
  const { release, isPinned } = asked;
  const index = indexOfRollCall(release, slug);
  if (index === undefined) notFound();
  return (
    <>
      <LinksOfPage path={`/resolutions/${slug}`} search={searchOf(search)} />
      <RollCallView release={release} index={index} isPinned={isPinned} params={search} origin={await siteOrigin()} />
    </>
  );
}
