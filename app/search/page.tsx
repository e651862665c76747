import type { Metadata } from "next";
import type { SearchParams } from "../_claim/readClaimQuery";
import { readSearchQuery } from "../_search/readSearchQuery";
import { SearchView } from "../_search/SearchView";
import { BadAddress } from "../_shell/BadAddress";
import { runtime } from "../runtime";

export const dynamic = "force-dynamic";
// What was searched for is nobody's page to find.
export const metadata: Metadata = { title: "Search", robots: { index: false } };

/** Everything that a question finds: votes, states, groups, claims and pages. */
export default async function SearchPage({ searchParams }: { readonly searchParams: Promise<SearchParams> }) {
  const query = readSearchQuery(await searchParams);
  if ("faults" in query) return <BadAddress faults={query.faults} back="/search" />;
  return <SearchView release={runtime().currentRelease()} asked={query.asked} />;
}
