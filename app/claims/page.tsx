import type { Metadata } from "next";
import Link from "next/link";
import { testClaim } from "../../analysis/testClaim";
import { gradeInWords } from "../_claim/gradeInWords";
import { OwnClaimForm } from "../_laboratory/OwnClaimForm";
import { runtime } from "../runtime";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Claims" };

/** Every claim with its verdict under its own definition, and a form for a reader's own. */
export default function ClaimsPage() {
  const release = runtime().currentRelease();
  return (
    <>
      <h1>Claims</h1>
      {[...release.claims.values()].map((claim) => {
        const name = release.definitions.get(claim.defaultDefinition)?.name ?? claim.defaultDefinition;
        const { sentence, grade } = testClaim(release, claim.rollCalls[0], {
          kind: "definition",
          slug: claim.defaultDefinition,
          name,
        });
        return (
          <article key={claim.slug}>
            <h2>
              <Link href={`/claims/${claim.slug}`} prefetch={false}>
                “{claim.sentence}”
              </Link>
            </h2>
            <p>
              {sentence} {gradeInWords(grade)}
            </p>
            <p className="muted">
              {claim.source.author}, {claim.source.publisher}
            </p>
          </article>
        );
      })}
      <h2>Test a sentence of your own</h2>
      <p className="muted">It is kept nowhere: the address of its page says all of it, and can be passed on.</p>
      <OwnClaimForm release={release} />
    </>
  );
}
