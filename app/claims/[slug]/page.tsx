import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClaimQuotation } from "../../_claim/ClaimQuotation";
import { LinksOfPage } from "../../_embed/LinksOfPage";
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
  const path = `/claims/${claim.slug}`;
  const search = searchOf(await searchParams);
  const laboratory = { release, claim, params: search, path, fixed: {} };
  return (
    <>
      <LinksOfPage path={path} search={search} title={`“… ${claim.tested}”`} />
      <ClaimQuotation release={release} claim={claim} cited={claim.rollCalls[0]} />
      <LaboratoryView {...laboratory} />
    </>
  );
}
