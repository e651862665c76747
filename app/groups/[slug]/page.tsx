import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { parseCalendarDate, type CalendarDate } from "../../../formats/words/CalendarDate";
import type { SearchParams } from "../../_claim/readClaimQuery";
import { GroupView } from "../../_groups/GroupView";
import { BadAddress } from "../../_shell/BadAddress";
import { newestDate } from "../../api/v1/_rollCalls/newestDate";
import { runtime } from "../../runtime";

export const dynamic = "force-dynamic";

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
  readonly searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const grouping = runtime()
    .currentRelease()
    .groupings.get((await params).slug);
  return grouping ? { title: `${grouping.name}: how far it votes as one` } : {};
}

/** One group, its members and its cohesion. */
export default async function GroupPage({ params, searchParams }: Props) {
  const release = runtime().currentRelease();
  const grouping = release.groupings.get((await params).slug);
  if (!grouping) notFound();
  const { on } = await searchParams;
  const given = on === undefined || on === "" ? newestDate(release) : on;
  if (typeof given !== "string" || parseCalendarDate(given) === undefined) {
    const fault = { parameter: "on", message: "must be a date of the calendar: YYYY-MM-DD, YYYY-MM or YYYY" };
    return <BadAddress faults={[fault]} back={`/groups/${grouping.slug}`} />;
  }
  return <GroupView release={release} grouping={grouping} on={given as CalendarDate} />;
}
