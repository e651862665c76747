import Link from "next/link";
import { bodyName } from "../../figures/words/bodyName";
import { dayInWords } from "../../figures/words/dayInWords";
import type { Claim } from "../../release/Claim";
import type { Release } from "../../release/Release";
import type { RollCallId } from "../../release/RollCallId";
import { rollCallById } from "../_rollCall/rollCallById";
import styles from "./ClaimQuotation.module.css";

/** The sentence as written, the part under test marked, with where it stands and which vote it speaks of. */
export function ClaimQuotation({
  release,
  claim,
  cited,
}: {
  readonly release: Release;
  readonly claim: Claim;
  readonly cited: RollCallId;
}) {
  const [before = "", after = ""] = claim.sentence.split(claim.tested);
  const { author, publisher, date, url, title } = claim.source;
  const rollCall = rollCallById(release, cited);
  return (
    <div className={styles.quotation}>
      <h1 className={styles.sentence}>
        “{before}
        <mark>{claim.tested}</mark>
        {after}”
      </h1>
      <p className={styles.source}>
        {author}, {url ? <a href={url}>“{title}”</a> : <>“{title}”</>}, {publisher}, {dayInWords(date)}; tested on the vote of the{" "}
        {bodyName(rollCall.body)} on{" "}
        <Link href={`/resolutions/${rollCall.id}`} prefetch={false}>
          {rollCall.symbol ?? rollCall.title}
        </Link>
      </p>
    </div>
  );
}
