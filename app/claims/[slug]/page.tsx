import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClaimView } from "../../_claim/ClaimView";
import type { SearchParams } from "../../_claim/readClaimQuery";
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

/** One claim, tested. */
export default async function ClaimPage({ params, searchParams }: Props) {
  const release = runtime().currentRelease();
  const claim = release.claims.get((await params).slug);
  if (!claim) notFound();
  return <ClaimView release={release} claim={claim} params={await searchParams} path={`/claims/${claim.slug}`} />;
}
