import type { AnnotationsJson, RecordColumns } from "./ReleaseJson";
import type { Repeated } from "./Repeated";
import type { RollCall, Source } from "./RollCall";

/** The roll calls, row by row. All columns of one table are equally long: they were written from one list. */
export function rollCallsOfColumns(record: RecordColumns, { rollCalls: beside, sources }: AnnotationsJson): RollCall[] {
  let source = 0;
  const takeSources = (count: number): Source[] => {
    const taken: Source[] = [];
    for (const end = source + count; source < end; source++) taken.push(sourceOf(sources, source));
    return taken;
  };
  return record.id.map((id, row) => ({
    id,
    body: shared(record.body, row),
    session: shared(record.session, row),
    date: shared(record.date, row),
    symbol: own(record.symbol, row),
    draft: own(record.draft, row),
    title: own(record.title, row),
    kind: shared(record.kind, row),
    mode: shared(record.mode, row),
    subject: shared(record.subject, row),
    officialTally: {
      inFavour: own(record.inFavour, row),
      against: own(record.against, row),
      abstaining: own(record.abstaining, row),
      nonVoting: own(record.nonVoting, row),
      members: own(beside.members, row),
    },
    source: shared(record.source, row),
    outcome: shared(beside.outcome, row),
    topics: shared(beside.topics, row),
    meeting: shared(beside.meeting, row),
    agendaItem: shared(beside.agendaItem, row),
    note: shared(beside.note, row),
    confidence: shared(beside.confidence, row),
    sources: takeSources(own(beside.sources, row)),
    sponsors: shared(beside.sponsors, row),
    intentions: shared(beside.intentions, row),
    disagreements: shared(beside.disagreements, row),
  }));
}

function sourceOf(sources: AnnotationsJson["sources"], row: number): Source {
  return { symbol: own(sources.symbol, row), url: own(sources.url, row), consulted: shared(sources.consulted, row) };
}

function own<T>(column: readonly T[], row: number): T {
  return column[row] as T;
}

function shared<T>(column: Repeated<T>, row: number): T {
  return column.values[column.rows[row] as number] as T;
}
