import type { ClientBase } from "pg";
import type { RollCallWithChoices } from "../../release/ReleaseContent";
import type { RollCall, Source } from "../../release/RollCall";
import { bodyKeys } from "./bodyKeys";
import { keyIn } from "./keyIn";
import { loadDistinct } from "./loadDistinct";
import type { Row } from "./Row";

type KeyOf = (name: string) => number;

/** The keys of what a roll call refers to. */
export interface RollCallReferences {
  readonly state: KeyOf;
  readonly voteSource: KeyOf;
  document(source: Source): number;
  /** The text voted on: roll calls share one where session, symbol, draft, title, subject, agenda item and topics are the same. */
  resolution(rollCall: RollCall): number;
}

/** Finds or adds the sessions, texts, documents and lines that the roll calls refer to. */
export async function loadReferences(
  client: ClientBase,
  rollCalls: readonly RollCallWithChoices[],
  state: KeyOf,
): Promise<RollCallReferences> {
  const all = rollCalls.map(({ rollCall }) => rollCall);
  const sessionRow = sessionRowBy(keyIn("body", await bodyKeys(client)));
  const session = await loadDistinct(client, "session", ["body_id", "label"], all.map(sessionRow));
  const textRow = (rollCall: RollCall): Row => textRowIn(session(sessionRow(rollCall)), rollCall, state);
  const text = await loadDistinct(client, "resolution", TEXT_COLUMNS, all.map(textRow));
  const sources = all.flatMap((each) => each.sources.map(documentRow));
  const document = await loadDistinct(client, "source", ["symbol", "url", "consulted"], sources);
  const lines = rollCalls.filter(({ choices }) => choices.size > 0).map(({ rollCall }) => ({ line: rollCall.source }));
  const voteSource = await loadDistinct(client, "vote_source", ["line"], lines);
  return {
    state,
    voteSource: (line) => voteSource({ line }),
    document: (source) => document(documentRow(source)),
    resolution: (rollCall) => text(textRow(rollCall)),
  };
}

const TEXT_COLUMNS = ["session_id", "symbol", "draft", "title", "subject_id", "agenda_item", "topics"];

function textRowIn(session_id: number, rollCall: RollCall, state: KeyOf): Row {
  const { symbol, draft, title, subject, agendaItem: agenda_item, topics } = rollCall;
  return { session_id, symbol, draft, title, subject_id: subject === null ? null : state(subject), agenda_item, topics };
}

function documentRow({ symbol, url, consulted }: Source): Row {
  return { symbol, url, consulted };
}

function sessionRowBy(body: KeyOf): (rollCall: RollCall) => Row {
  return (rollCall) => ({ body_id: body(rollCall.body), label: rollCall.session });
}
