import type { ClientBase } from "pg";
import { updateRows } from "../seed/writeRows";
import { copyAll } from "./copyRows";
import { isRewritten } from "./ImportPlan";
import type { Placed } from "./writePlan";

/** Adds the new roll calls in the order of the plan, which becomes their sequence, and writes over those whose facts or votes change. */
export async function writeRollCalls(client: ClientBase, placed: readonly Placed[]): Promise<void> {
  await copyAll(client, "roll_call", placed.filter(({ plan }) => plan.kept === null).map(rowOf));
  await updateRows(client, "roll_call", placed.filter(({ plan }) => isRewritten(plan)).map(rowOf));
}

function rowOf({ plan, key, textKey }: Placed) {
  const { facts } = plan.merged;
  return {
    id: key,
    public_id: plan.publicId,
    resolution_id: textKey,
    date: facts.date,
    kind: facts.kind,
    mode: facts.mode,
    outcome: facts.outcome ?? "adopted",
    official_in_favour: facts.officialTally.inFavour,
    official_against: facts.officialTally.against,
    official_abstaining: facts.officialTally.abstaining,
    official_non_voting: facts.officialTally.nonVoting,
    official_members: facts.officialTally.members,
    meeting: facts.meeting,
    note: facts.note,
    confidence: facts.confidence,
    source: facts.source,
    // From here on the seed leaves it alone: what it once said still stands, by its fingerprint.
    origin: "import",
  };
}
