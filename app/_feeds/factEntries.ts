import type { FeedEntry } from "../../formats/feeds/Feed";
import { partInWords, sideInWords } from "../_corrections/changeInWords";
import { pageOfCorrection } from "../_corrections/pageOfCorrection";
import { correctionLog } from "../api/v1/_corrections/correctionLog";
import { describeCorrection, type DescribedCorrection } from "../api/v1/_corrections/describeCorrection";
import type { Runtime } from "../runtime";
import { MOST_ENTRIES, MOST_RELEASES } from "./collectNews";
import { feedUrn } from "./feedUrn";

/** Parts told one by one; of more, how many. */
const MOST_PARTS = 12;

/** The newest corrections of everything but votes, as entries of a feed. */
export async function factEntries(runtime: Runtime, origin: string): Promise<readonly FeedEntry[]> {
  const { items } = await correctionLog(runtime, runtime.currentRelease().info.number, MOST_RELEASES);
  const facts = items.filter(({ kind }) => kind !== "roll_call").slice(0, MOST_ENTRIES);
  const described = await Promise.all(facts.map((logged) => describeCorrection(runtime, logged)));
  return described.map((correction) => entryOf(correction, origin));
}

function entryOf(correction: DescribedCorrection, origin: string): FeedEntry {
  const { release, kind, subject, what, name, publishedAt } = correction;
  return {
    id: feedUrn(`correction ${release} ${kind} ${subject}`),
    title: `${what === "removed" ? "Removed" : "Corrected"}: ${name}`,
    published: publishedAt,
    updated: publishedAt,
    page: `${origin}${pageOfCorrection(correction) ?? "/corrections"}`,
    summary: summaryOf(correction),
    categories: [kind],
  };
}

function summaryOf({ release, note, why, sources, changes }: DescribedCorrection): string {
  const told = changes.slice(0, MOST_PARTS).map((change) => {
    const [before, after] = [change.before, change.after].map((side) => sideInWords(change, side, false) ?? "none");
    return `${change.state === null ? "" : `${change.state}, `}${partInWords(change, false)}: ${after}; before: ${before}.`;
  });
  return [
    `Release ${release}${note === "" ? "" : ` (${note})`}.`,
    why.length > 0 ? `Why: ${why.join("; ")}.` : "",
    sources.length > 0 ? `Source: ${sources.join("; ")}.` : "",
    ...told,
    changes.length > MOST_PARTS ? `And ${changes.length - MOST_PARTS} more.` : "",
  ]
    .filter(Boolean)
    .join(" ");
}
