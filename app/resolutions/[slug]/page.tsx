import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RollCallView } from "../../_rollCall/RollCallView";
import { indexOfRollCall } from "../../_rollCall/indexOfRollCall";
import { runtime } from "../../runtime";

export const dynamic = "force-dynamic";

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const release = runtime().currentRelease();
  const rollCall = release.rollCalls[indexOfRollCall(release, (await params).slug) ?? -1];
  return rollCall ? { title: `${rollCall.symbol ?? rollCall.draft ?? "Vote"}: ${rollCall.title}` } : {};
}

/** One roll call, or one text adopted without a vote. */
export default async function RollCallPage({ params }: Props) {
  const release = runtime().currentRelease();
  const index = indexOfRollCall(release, (await params).slug);
  if (index === undefined) notFound();
  return <RollCallView release={release} index={index} />;
}
