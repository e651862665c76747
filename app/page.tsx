import type { Metadata } from "next";
import { ClaimView } from "./_claim/ClaimView";
import type { SearchParams } from "./_claim/readClaimQuery";
import { HomeWithoutClaim } from "./_claim/HomeWithoutClaim";
import { runtime } from "./runtime";

export const dynamic = "force-dynamic";

export const metadata: Metadata = { title: "Recorded Vote: was the support limited to “hostile” states?" };

/** The claim that the site was built for, answered. */
export default async function HomePage({ searchParams }: { readonly searchParams: Promise<SearchParams> }) {
  const release = runtime().currentRelease();
  const [claim] = release.claims.values();
  if (!claim) return <HomeWithoutClaim />;
  return <ClaimView release={release} claim={claim} params={await searchParams} path="/" />;
}
