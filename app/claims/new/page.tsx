import type { Metadata } from "next";
import type { SearchParams } from "../../_claim/readClaimQuery";
import { LaboratoryView } from "../../_laboratory/LaboratoryView";
import { OwnClaimForm } from "../../_laboratory/OwnClaimForm";
import { OwnSentence } from "../../_laboratory/OwnSentence";
import { OWN_CLAIM, readerClaim } from "../../_laboratory/readerClaim";
import { searchOf } from "../../_laboratory/searchOf";
import { BadAddress } from "../../_shell/BadAddress";
import { runtime } from "../../runtime";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "A reader’s sentence", robots: { index: false, follow: false } };

const PATH = `/claims/${OWN_CLAIM}`;

/** A reader's own sentence in the laboratory, from its address alone. Without one, the form to write it. */
export default async function OwnClaimPage({ searchParams }: { readonly searchParams: Promise<SearchParams> }) {
  const release = runtime().currentRelease();
  const params = searchOf(await searchParams);
  if (params.size === 0)
    return (
      <>
        <h1>Test a sentence of your own</h1>
        <OwnClaimForm release={release} />
      </>
    );
  const own = readerClaim(release, params);
  if ("faults" in own) return <BadAddress faults={own.faults} back={PATH} />;
  return (
    <>
      <OwnSentence release={release} claim={own.claim} />
      <LaboratoryView release={release} params={params} path={PATH} {...own} />
    </>
  );
}
