import type { RollCallRecord } from "../../release/RollCallRecord";
import type { RollCall } from "../../release/RollCall";
import { bodyOf, dateOf, dateOrNull, iso3Of, rollCallIdOf } from "../content/checkedText";
import type { ReadTransaction } from "../content/ReadTransaction";
import type { Prisma } from "../generated/client";

/** A roll call as the store has it, to be changed. */
export interface KeptRecord {
  readonly key: number;
  readonly textKey: number;
  readonly version: number;
  readonly record: RollCallRecord;
  /** The imported source that the votes were taken from, whole; `undefined` where they are the seed's or an editor's. */
  readonly imported: ImportedChoices | undefined;
}

export interface ImportedChoices {
  /** What it is listed under where it disagrees. */
  readonly label: string;
  /** Code and letter: AFGYAGOA… */
  readonly choices: string;
}

const ISO3 = { state: { select: { iso3: true } } } as const;

const WHOLE = {
  resolution: { include: { session: { include: { body: true } }, subject: true } },
  votes: { include: ISO3 },
  readings: { include: ISO3, orderBy: { id: "asc" } },
  intentions: { include: ISO3, orderBy: { id: "asc" } },
  sponsorships: { include: ISO3, orderBy: { stateId: "asc" } },
  sources: { include: { source: true }, orderBy: { sourceId: "asc" } },
  sourceReadings: { where: { shown: true } },
} satisfies Prisma.RollCallInclude;

type WholeRow = Prisma.RollCallGetPayload<{ include: typeof WHOLE }>;

/** One roll call by its id, as the next release would have it; `undefined` where there is none. */
export async function readRecord(tx: ReadTransaction, id: string): Promise<KeptRecord | undefined> {
  const row = await tx.rollCall.findUnique({ where: { publicId: id }, include: WHOLE });
  if (row === null) return undefined;
  const record = { rollCall: rollCallOf(row), choices: choicesOf(row) };
  return { key: row.id, textKey: row.resolutionId, version: row.version, record, imported: importedOf(row) };
}

function importedOf({ sourceReadings: [shown], source }: WholeRow): ImportedChoices | undefined {
  if (shown === undefined) return undefined;
  const line = shown.facts as { readonly source?: string };
  const isShown = line.source === undefined || line.source === source;
  return { label: isShown ? `${source}, no. ${shown.reference}` : String(line.source), choices: shown.choices };
}

function rollCallOf(row: WholeRow): RollCall {
  const { resolution: text, kind, mode, outcome, meeting, note, confidence, source } = row;
  return {
    id: rollCallIdOf(row.publicId),
    body: bodyOf(text.session.body.code),
    session: text.session.label,
    date: dateOf(row.date),
    symbol: text.symbol,
    draft: text.draft,
    title: text.title,
    subject: text.subject && iso3Of(text.subject.iso3),
    agendaItem: text.agendaItem,
    topics: text.topics,
    ...{ kind, mode, outcome, meeting, note, confidence, source },
    officialTally: {
      inFavour: row.officialInFavour,
      against: row.officialAgainst,
      abstaining: row.officialAbstaining,
      nonVoting: row.officialNonVoting,
      members: row.officialMembers,
    },
    ...annotationsOf(row),
  };
}

function annotationsOf(row: WholeRow): Pick<RollCall, "sources" | "sponsors" | "intentions" | "disagreements"> {
  return {
    sources: row.sources.map(({ source: { symbol, url, consulted } }) => ({ symbol, url, consulted: dateOrNull(consulted) })),
    sponsors: row.sponsorships.map(({ state, role }) => ({ state: iso3Of(state.iso3), role })),
    intentions: row.intentions.map(({ state, choice, source }) => ({ state: iso3Of(state.iso3), choice, source })),
    disagreements: row.readings.map(({ state, source, choice }) => ({ state: iso3Of(state.iso3), source, choice })),
  };
}

function choicesOf({ votes }: WholeRow): RollCallRecord["choices"] {
  const listed = votes.map(({ state, choice }) => [state.iso3, choice] as const);
  return Object.fromEntries(listed.sort(([a], [b]) => (a < b ? -1 : 1)));
}
