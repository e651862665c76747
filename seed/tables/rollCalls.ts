import { z } from "zod";
import { BODIES } from "../../formats/words/Body";
import { KINDS } from "../../formats/words/Kind";
import { MODES } from "../../formats/words/Mode";
import { OUTCOMES } from "../../formats/words/Outcome";
import type { Tally } from "../../formats/words/Tally";
import { CONFIDENCES } from "../../release/Grouping";
import type { RollCall } from "../../release/RollCall";
import { list, listOf, optional, required } from "../cells";
import { count, date, oneOf, rollCallId, stateCode, text } from "../cellKinds";
import type { Row, TableShape } from "../readTable";
import { sourceEntry } from "../sourceEntry";

const schema = z.strictObject({
  id: required(rollCallId),
  body: required(oneOf(BODIES)),
  session: required(text),
  date: required(date),
  symbol: optional(text),
  draft: optional(text),
  title: required(text),
  kind: required(oneOf(KINDS)),
  mode: required(oneOf(MODES)),
  outcome: required(oneOf(OUTCOMES)),
  subject: optional(stateCode),
  topics: list(text, "; "),
  in_favour: optional(count),
  against: optional(count),
  abstaining: optional(count),
  non_voting: optional(count),
  members: optional(count),
  meeting: optional(text),
  agenda_item: optional(text),
  main_sponsors: list(stateCode, " "),
  confidence: required(oneOf(CONFIDENCES)),
  note: optional(text),
  source: required(text),
  sources: required(listOf(sourceEntry, "; ")),
});

export const ROLL_CALLS = { file: "roll_calls.csv", schema } satisfies TableShape<typeof schema.shape>;
export type RollCallRow = Row<z.output<typeof schema>>;

export function rollCallOf({ values }: RollCallRow): RollCall {
  const { id, body, session, date: day, symbol, draft, title, kind, mode, outcome, subject, topics } = values;
  const { meeting, confidence, note, source, sources } = values;
  return {
    ...{ id, body, session, date: day, symbol, draft, title, kind, mode, outcome, subject, topics },
    ...{ meeting, confidence, note, source, sources },
    officialTally: tallyOf(values),
    agendaItem: values.agenda_item,
    sponsors: values.main_sponsors.map((state) => ({ state, role: "main_sponsor" })),
    intentions: [],
    disagreements: [],
  };
}

function tallyOf(values: RollCallRow["values"]): Tally {
  return {
    inFavour: values.in_favour,
    against: values.against,
    abstaining: values.abstaining,
    nonVoting: values.non_voting,
    members: values.members,
  };
}
