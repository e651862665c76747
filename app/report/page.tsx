import type { Metadata } from "next";
import Link from "next/link";
import { parseRollCallId } from "../../release/RollCallId";
import type { SearchParams } from "../_claim/readClaimQuery";
import { ReportForm } from "../_reports/ReportForm";
import { titleOfVote } from "../_rollCall/titleOfVote";
import { BadAddress } from "../_shell/BadAddress";
import { runtime } from "../runtime";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Report an error", robots: { index: false } };

/** Where anybody says what is wrong, with a vote or else. */
export default async function ReportPage({ searchParams }: { readonly searchParams: Promise<SearchParams> }) {
  const release = runtime().currentRelease();
  const { rollCall: given = "", sent } = await searchParams;
  const id = typeof given === "string" ? parseRollCallId(given) : undefined;
  const rollCall = id && release.rollCalls[release.rollCallIndex.get(id) ?? -1];
  if (given !== "" && !rollCall)
    return <BadAddress faults={[{ parameter: "rollCall", message: "names no vote of this release" }]} back="/report" />;
  return (
    <>
      <h1>{sent === undefined ? "Report an error" : "Thank you"}</h1>
      {rollCall && (
        <p>
          {sent === undefined ? "In the vote" : "Back to the vote"}{" "}
          <Link href={`/resolutions/${rollCall.id}`} prefetch={false}>
            {titleOfVote(rollCall)}
          </Link>
        </p>
      )}
      {sent === undefined ? (
        <ReportForm rollCall={rollCall?.id} />
      ) : (
        <p>
          Your report is kept for the editors. What is corrected stands among the{" "}
          <Link href="/corrections" prefetch={false}>
            corrections
          </Link>
          .
        </p>
      )}
    </>
  );
}
