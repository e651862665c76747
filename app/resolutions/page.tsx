import type { Metadata } from "next";
import type { SearchParams } from "../_claim/readClaimQuery";
import { ResolutionsView } from "../_resolutions/ResolutionsView";
import { runtime } from "../runtime";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Resolutions" };

/** Every text and vote of the release, to search and to narrow. */
export default async function ResolutionsPage({ searchParams }: { readonly searchParams: Promise<SearchParams> }) {
  return <ResolutionsView release={runtime().currentRelease()} params={await searchParams} />;
}
