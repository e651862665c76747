import { detached } from "./detached";
import type { Casters } from "../imports/Casters";
import type { ImportedRollCall } from "../imports/ImportedRollCall";
import type { ImportItem } from "../imports/ImportProblem";
import { shortened } from "../imports/shortened";
import type { Body } from "../words/Body";
import type { Tally } from "../words/Tally";
import { agendaOfRecord } from "./agendaOfRecord";
import { bodyOfRecord } from "./bodyOfRecord";
import { dateOfRecord } from "./dateOfRecord";
import { decisionOfRecord } from "./decisionOfRecord";
import { draftOfRecord } from "./draftOfRecord";
import { firstSubfield, type MarcRecord } from "./MarcRecord";
import { meetingOfRecord } from "./meetingOfRecord";
import { officialSymbol } from "./officialSymbol";
import { RecordFault } from "./RecordFault";
import { noteOfRemarks, remarksOfRecord } from "./remarksOfRecord";
import { sessionOfRecord } from "./sessionOfRecord";
import { tallyOfRecord } from "./tallyOfRecord";
import { titleOfRecord } from "./titleOfRecord";
import { urlOfRecord } from "./urlOfRecord";
import { votesOfRecord, type RecordVotes } from "./votesOfRecord";
import { withoutTrailing } from "./withoutTrailing";

/** Characters; the longest symbols have about forty, and a remark may follow. */
const MOST_OF_SYMBOL = 200;

/** A record as a roll call in the words of this project, or why it cannot be one. */
export function rollCallOfRecord(record: MarcRecord, casters: Casters): ImportItem {
  const read = readRecord(record, casters);
  if (!(read instanceof RecordFault)) return { kind: "roll_call", rollCall: read };
  const { column, message, field } = read;
  const text = ["001", "791", "245"].map((tag) => firstSubfield(record, tag, tag === "001" ? "" : "a") ?? "").join(" ");
  return { kind: "refused", problem: { line: field?.line ?? record.line, column, message, text: shortened(text) } };
}

function readRecord(record: MarcRecord, casters: Casters): ImportedRollCall | RecordFault {
  const identity = readIdentity(record);
  if (identity instanceof RecordFault) return identity;
  const heading = titleOfRecord(record);
  if (heading instanceof RecordFault) return heading;
  const officialTally = tallyOfRecord(record);
  if (officialTally instanceof RecordFault) return officialTally;
  const list = votesOfRecord(record, casters);
  if (list instanceof RecordFault) return list;
  const { sourceId, body, symbol } = identity;
  const remarks = remarksOfRecord(record);
  const hasChoices = list.votes.length > 0;
  const decision = decisionOfRecord(record, {
    symbol,
    label: heading.label,
    remarks,
    hasChoices,
    hasTally: isKnown(officialTally),
  });
  if (decision instanceof RecordFault) return decision;
  const agenda = agendaOfRecord(record);
  return {
    line: record.line,
    sourceId,
    body,
    session: identity.session,
    date: identity.date,
    symbol,
    draft: kept(draftOfRecord(record, remarks, symbol)),
    title: detached(heading.title),
    kind: decision.kind,
    mode: decision.mode,
    outcome: decision.outcome,
    meeting: kept(meetingOfRecord(record)),
    agendaItem: kept(agenda.agendaItem),
    topics: agenda.topics.map(detached),
    subject: null,
    officialTally,
    url: kept(urlOfRecord(record)),
    source: detached(sourceOf(record, body, sourceId)),
    note: kept(noteOf(remarks, decision.doubt, list, identity)),
    listsOnlyChoices: false,
    votes: list.votes,
  };
}

type Identity = Pick<ImportedRollCall, "sourceId" | "body" | "session" | "date" | "symbol"> & Omit<SymbolParts, "symbol">;

function readIdentity(record: MarcRecord): Identity | RecordFault {
  const sourceId = firstSubfield(record, "001", "");
  if (sourceId === null) return new RecordFault("001", "The record has no number.");
  const written = firstSubfield(record, "791", "a");
  if ((written?.length ?? 0) > MOST_OF_SYMBOL) return new RecordFault("791 $a", "This is too long for a symbol.");
  const { symbol = null, remark = null } = officialSymbol(written ?? "") ?? {};
  const body = bodyOfRecord(record, symbol);
  if (body instanceof RecordFault) return body;
  const session = sessionOfRecord(record, symbol);
  if (session instanceof RecordFault) return session;
  const date = dateOfRecord(record);
  if (date instanceof RecordFault) return date;
  return { sourceId: detached(sourceId), body, session, date, symbol: kept(symbol), written, remark };
}

/** What an import keeps for long must not keep the piece of the file alive that it was cut out of. */
function kept(text: string | null): string | null {
  return text === null ? null : detached(text);
}

function isKnown(tally: Tally): boolean {
  return Object.values(tally).some((count) => count !== null);
}

/** The Council's and the Commission's records name the report that the vote stands in (991 $a), the Assembly's the agenda: there it is the meeting. */
function sourceOf(record: MarcRecord, body: Body, sourceId: string): string {
  const report = withoutTrailing(firstSubfield(record, "991", "a") ?? "", " –-");
  if (!body.startsWith("GA") && /^[A-Z]\/?[\w./]+\d[^;]{0,60}$/.test(report)) return report;
  return meetingOfRecord(record)?.match(/^\S+\/\S+$/)?.[0] ?? `Voting record ${sourceId}`;
}

interface SymbolParts {
  readonly written: string | null;
  readonly symbol: string | null;
  readonly remark: string | null;
}

function noteOf(remarks: string, doubt: string | null, { repeated }: RecordVotes, parts: SymbolParts): string | null {
  const { written, symbol, remark } = parts;
  const plain = [symbol, remark].filter((part) => part !== null).join(" ");
  const sentences = [
    noteOfRemarks(remarks),
    doubt,
    written !== null && plain !== written ? `The record writes the symbol as "${written.slice(0, 100)}".` : null,
    remark === null ? null : `The record's symbol adds: ${remark.slice(0, 200)}.`,
    repeated.length === 0 ? null : `The record lists ${repeated.join(", ")} twice.`,
  ];
  return sentences.filter((sentence) => sentence !== null).join(" ") || null;
}
