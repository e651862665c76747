import Link from "next/link";
import { CopyButton } from "../../components/CopyButton";
import type { Citation } from "../../formats/citation/Citation";
import { citeApa } from "../../formats/citation/citeInWords";
import type { RollCall } from "../../release/RollCall";
import styles from "./CiteVote.module.css";

/** The way to quote the vote so that it stays true: the address pinned to this release, and one line for a list of references. */
export function CiteVote({ rollCall: { id }, citation }: { readonly rollCall: RollCall; readonly citation: Citation }) {
  const { release, hash } = citation;
  const line = citeApa(citation);
  return (
    <section>
      <h2>Cite this vote</h2>
      <p className={styles.line}>
        <Link href={`/resolutions/${id}?release=${release}`} prefetch={false}>
          {citation.address}
        </Link>{" "}
        <CopyButton text={citation.address} what="the permanent link" />
      </p>
      <p className="muted">
        This link keeps showing the vote as release {release} has it; without its ending it follows corrections.
      </p>
      <blockquote className={styles.line}>{line}</blockquote>
      <p>
        <CopyButton text={line} what="the citation" />
      </p>
      <p className="muted">
        The hash, {hash.slice(0, 8)}…, is that of the whole release. As data:{" "}
        <a href={`/api/v1/roll-calls/${id}?release=${release}`}>JSON</a>,{" "}
        <a href={`/api/v1/roll-calls/${id}.csv?release=${release}`}>CSV</a>.
      </p>
    </section>
  );
}
