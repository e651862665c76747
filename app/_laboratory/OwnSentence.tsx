import quoted from "../_claim/ClaimQuotation.module.css";
import type { Claim } from "../../release/Claim";
import type { Release } from "../../release/Release";

/** A reader's sentence as written, marked as nobody's but theirs. */
export function OwnSentence({ release, claim }: { readonly release: Release; readonly claim: Claim }) {
  const subject = release.states[release.stateIndex.get(claim.subject) ?? -1];
  return (
    <div className={quoted.quotation}>
      <h1 className={quoted.sentence}>“{claim.sentence}”</h1>
      <p className={quoted.source}>
        <strong>A reader’s sentence, not checked by this site.</strong> It stands in the address of this page and is kept nowhere.
        Tested on the votes on {subject?.name ?? claim.subject}.
      </p>
    </div>
  );
}
