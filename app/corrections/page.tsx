import type { Metadata } from "next";
import { CorrectionEntry } from "../_corrections/CorrectionEntry";
import { correctionLog } from "../api/v1/_corrections/correctionLog";
import { describeCorrection } from "../api/v1/_corrections/describeCorrection";
import { runtime } from "../runtime";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Corrections" };

/** So many releases back, and so many corrections: the API has the rest. */
const MOST_RELEASES = 30;
const MOST = 100;

/** What releases corrected, newest first, with what was there before and why it was changed. */
export default async function CorrectionsPage() {
  const release = runtime().currentRelease();
  const { items, unreached } = await correctionLog(runtime(), release.info.number, MOST_RELEASES);
  const shown = await Promise.all(items.slice(0, MOST).map((logged) => describeCorrection(runtime(), logged)));
  return (
    <>
      {/* What is not whole is not kept. */}
      {unreached !== undefined && <meta name="recorded-vote:caching" content="no-store" />}
      <h1>Corrections</h1>
      <p>
        Whatever a release has otherwise than the one before, with what was there before and the reason where an editor gave one.
        As data: <a href="/api/v1/corrections">JSON</a>, <a href="/api/v1/corrections.csv">CSV</a>; as news:{" "}
        <a href="/feeds/corrections.atom">Atom</a>, <a href="/feeds/corrections.rss">RSS</a>. Something is wrong?{" "}
        <a href="/report">Report it</a>.
      </p>
      {shown.length === 0 && <p>None yet.</p>}
      {shown.map((correction) => (
        <CorrectionEntry
          key={`${correction.release} ${correction.kind} ${correction.subject}`}
          correction={correction}
          release={release}
        />
      ))}
      {items.length > MOST && (
        <p className="muted">
          {items.length - MOST} more stand in the <a href="/api/v1/corrections">API</a>.
        </p>
      )}
      {unreached !== undefined && <p className="muted">Releases before {unreached} cannot be read at the moment.</p>}
    </>
  );
}
