import type { Metadata } from "next";
import { ConsensusView } from "../_consensus/ConsensusView";
import { runtime } from "../runtime";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Consensus" };

/** What was adopted without a vote, and what moved between vote and consensus. */
export default function ConsensusPage() {
  return <ConsensusView release={runtime().currentRelease()} />;
}
