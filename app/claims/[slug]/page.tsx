import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClaimQuotation } from "../../_claim/ClaimQuotation";
import type { SearchParams } from "../../_claim/readClaimQuery";
import { LaboratoryView } from "../../_laboratory/LaboratoryView";
import { searchOf } from "../../_laboratory/searchOf";
import { runtime } from "../../runtime";

export const dynamic = "force-dynamic";

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
  readonly searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const claim = runtime()
    .currentRelease()
    .claims.get((await params).slug);
  return claim ? { title: `“… ${claim.tested}”`, description: claim.sentence } : {};
}

/** One claim, tested: the laboratory. */
export default async function ClaimPage({ params, searchParams }: Props) {
  const release = runtime().currentRelease();
  const claim = release.claims.get((await params).slug);
  if (!claim) notFound();
  const laboratory = { release, claim, params: searchOf(await searchParams), path: `/claims/${claim.slug}`, fixed: {} };
  return (
    <>
      <ClaimQuotation release={release} claim={claim} cited={claim.rollCalls[0]} />
      <LaboratoryView {...laboratory} />
    </>
  );
}
