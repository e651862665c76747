import type { Metadata } from "next";
import type { SearchParams } from "../_claim/readClaimQuery";
import { CompareView } from "../_compare/CompareView";
import { runtime } from "../runtime";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Who votes with whom" };

/** How far states agree: each with each, or two of them over the years. */
export default async function ComparePage({ searchParams }: { readonly searchParams: Promise<SearchParams> }) {
  return <CompareView release={runtime().currentRelease()} params={await searchParams} />;
}
