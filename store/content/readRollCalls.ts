import type { RollCallWithChoices } from "../../release/ReleaseContent";
import type { RollCall } from "../../release/RollCall";
import type { Prisma } from "../generated/client";
import { bodyOf, dateOf, dateOrNull, iso3Of, rollCallIdOf } from "./checkedText";
import { readChoices } from "./readChoices";
import type { ReadTransaction } from "./ReadTransaction";

const STATE = { state: { select: { iso3: true } } } as const;

const WITH_ALL = {
  resolution: { include: { session: { include: { body: true } }, subject: { select: { iso3: true } } } },
  sources: { include: { source: true }, orderBy: { sourceId: "asc" } },
  sponsorships: { include: STATE, orderBy: { stateId: "asc" } },
  intentions: { include: STATE, orderBy: { id: "asc" } },
  readings: { include: STATE, orderBy: { id: "asc" } },
} satisfies Prisma.RollCallInclude;

type RollCallRow = Prisma.RollCallGetPayload<{ include: typeof WITH_ALL }>;

export async function readRollCalls(tx: ReadTransaction): Promise<RollCallWithChoices[]> {
  const choices = await readChoices(tx);
  const rows = await tx.rollCall.findMany({ include: WITH_ALL, orderBy: { sequence: "asc" } });
  return rows.map((row) => ({ rollCall: rollCallOf(row), choices: choices.get(row.id) ?? new Map() }));
}

function rollCallOf(row: RollCallRow): RollCall {
  const { resolution: text } = row;
  return {
    id: rollCallIdOf(row.publicId),
    body: bodyOf(text.session.body.code),
    session: text.session.label,
    date: dateOf(row.date),
    symbol: text.symbol,
    draft: text.draft,
    title: text.title,
    kind: row.kind,
    mode: row.mode,
    subject: text.subject === null ? null : iso3Of(text.subject.iso3),
    officialTally: officialTallyOf(row),
    source: row.source,
    outcome: row.outcome,
    topics: text.topics,
    meeting: row.meeting,
    agendaItem: text.agendaItem,
    note: row.note,
    confidence: row.confidence,
    ...annotationsOf(row),
  };
}

function officialTallyOf(row: RollCallRow): RollCall["officialTally"] {
  return {
    inFavour: row.officialInFavour,
    against: row.officialAgainst,
    abstaining: row.officialAbstaining,
    nonVoting: row.officialNonVoting,
    members: row.officialMembers,
  };
}

function annotationsOf(row: RollCallRow): Pick<RollCall, "sources" | "sponsors" | "intentions" | "disagreements"> {
  return {
    sources: row.sources.map(({ source: { symbol, url, consulted } }) => ({ symbol, url, consulted: dateOrNull(consulted) })),
    sponsors: row.sponsorships.map(({ state, role }) => ({ state: iso3Of(state.iso3), role })),
    intentions: row.intentions.map(({ state, choice, source }) => ({ state: iso3Of(state.iso3), choice, source })),
    disagreements: row.readings.map(({ state, source, choice }) => ({ state: iso3Of(state.iso3), source, choice })),
  };
}
