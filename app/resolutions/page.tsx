import type { Metadata } from "next";
import Link from "next/link";
import { RollCallList } from "../_rollCall/RollCallList";
import { rollCallsByYear } from "../_rollCall/rollCallsByYear";
import { runtime } from "../runtime";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Resolutions" };

/** Every text of the release, newest first; those on the claim's subject on top. */
export default function ResolutionsPage() {
  const release = runtime().currentRelease();
  const [claim] = release.claims.values();
  const onSubject = release.rollCalls.filter(({ subject }) => claim && subject === claim.subject);
  return (
    <>
      <h1>Resolutions</h1>
      <p className="muted">
        {release.rollCalls.length} texts and votes in release {release.info.number}. As data:{" "}
        <a href="/api/v1/roll-calls">JSON</a>, <a href="/api/v1/roll-calls.csv?limit=500">CSV</a>.
      </p>
      {claim && <RollCallList heading="On the country of the claim" rollCalls={onSubject.toReversed()} />}
      {rollCallsByYear(release.rollCalls).map(({ year, rollCalls }) => (
        <details key={year} name="year">
          <summary>
            {year}: {rollCalls.length}
          </summary>
          <RollCallList heading={year} rollCalls={rollCalls} />
        </details>
      ))}
      <p>
        <Link href="/" prefetch={false}>
          The claim that these votes answer
        </Link>
      </p>
    </>
  );
}
