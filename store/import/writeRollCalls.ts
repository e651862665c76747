import type { ClientBase } from "pg";
import { updateRows } from "../seed/writeRows";
import { copyLine, copyRows } from "./copyRows";
import { isRewritten } from "./ImportPlan";
import type { Placed } from "./writePlan";

type RollCallRow = ReturnType<typeof rowOf>;

/** Adds the new roll calls in the order of the plan, which becomes their sequence, and writes over those whose facts or votes change. */
export async function writeRollCalls(client: ClientBase, placed: readonly Placed[]): Promise<void> {
  const added = placed.filter(({ plan }) => plan.kept === null);
  const [first] = added;
  if (first !== undefined) {
    const columns = Object.keys(rowOf(first)) as (keyof RollCallRow)[];
    await copyRows(client, "roll_call", columns, linesOf(added, columns));
  }
  await updateRows(client, "roll_call", placed.filter(({ plan }) => isRewritten(plan)).map(rowOf));
}

function* linesOf(placed: readonly Placed[], columns: readonly (keyof RollCallRow)[]): Generator<string> {
  for (const each of placed) {
    const row = rowOf(each);
    yield copyLine(columns.map((column) => row[column]));
  }
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
