import type { Metadata } from "next";
import { StateList } from "../_states/StateList";
import { runtime } from "../runtime";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "States" };

/** Every state that voted, with what it chose in all. */
export default function StatesPage() {
  const release = runtime().currentRelease();
  return (
    <>
      <h1>States</h1>
      <p className="muted">
        What each state chose in all recorded votes of release {release.info.number}, by regional group. As data:{" "}
        <a href="/api/v1/states">JSON</a>, <a href="/api/v1/states.csv?limit=500">CSV</a>.
      </p>
      <StateList release={release} />
    </>
  );
}
