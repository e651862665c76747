import { assembleRelease } from "./assembleRelease";
import { DamagedRelease } from "./DamagedRelease";
import { planesOfBytes } from "./planeBytes";
import type { Release, ReleaseInfo } from "./Release";
import type { AgreementFigure } from "./ReleaseContent";
import type { AnnotatedFields, AnnotationsJson, Columns, RecordedFields, RecordJson } from "./ReleaseJson";
import { splitPart } from "./releasePart";
import type { RollCall } from "./RollCall";

/**
 * The release of its canonical bytes. Their checksums have been verified before, so that what they hold is what was published and needs no second check.
 * @throws DamagedRelease where the two parts do not belong together
 */
export function readCanonical(record: Uint8Array, annotations: Uint8Array, info: ReleaseInfo): Release {
  const { json, rest } = splitPart(record);
  const { states, usAgreement, rollCalls, ...lists } = json as RecordJson;
  const beside = (splitPart(annotations).json as AnnotationsJson).rollCalls;
  if (beside.outcome.length !== rollCalls.id.length)
    throw new DamagedRelease(info.number, "its annotations are of other roll calls");
  const planes = planesOfBytes(rest, rollCalls.id.length, states.length);
  if (planes === undefined) throw new DamagedRelease(info.number, "its choices are not as many as its roll calls and states");
  const read = { ...lists, states, usAgreement: rowsOfAgreement(usAgreement), rollCalls: rowsOfRollCalls(rollCalls, beside) };
  return assembleRelease(read, planes, info);
}

function rowsOfAgreement(columns: Columns<AgreementFigure>): AgreementFigure[] {
  return columns.date.map((date, row) => ({
    date,
    state: at(columns.state, row),
    sharedRollCalls: at(columns.sharedRollCalls, row),
    agreement: at(columns.agreement, row),
  }));
}

function rowsOfRollCalls(record: Columns<RecordedFields>, beside: Columns<AnnotatedFields>): RollCall[] {
  return record.id.map((id, row) => ({
    id,
    body: at(record.body, row),
    session: at(record.session, row),
    date: at(record.date, row),
    symbol: at(record.symbol, row),
    draft: at(record.draft, row),
    title: at(record.title, row),
    kind: at(record.kind, row),
    mode: at(record.mode, row),
    subject: at(record.subject, row),
    officialTally: {
      inFavour: at(record.inFavour, row),
      against: at(record.against, row),
      abstaining: at(record.abstaining, row),
      nonVoting: at(record.nonVoting, row),
      members: at(beside.members, row),
    },
    source: at(record.source, row),
    outcome: at(beside.outcome, row),
    topics: at(beside.topics, row),
    meeting: at(beside.meeting, row),
    agendaItem: at(beside.agendaItem, row),
    note: at(beside.note, row),
    confidence: at(beside.confidence, row),
    sources: at(beside.sources, row),
    sponsors: at(beside.sponsors, row),
    intentions: at(beside.intentions, row),
    disagreements: at(beside.disagreements, row),
  }));
}

/** The columns of one table are equally long: they were written from one list of rows. */
function at<T>(column: readonly T[], row: number): T {
  return column[row] as T;
}
