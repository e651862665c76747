import { type RollCallEntry, rollCallEntry } from "../../formats/entry/RollCallEntry";
import type { RollCallRecord } from "../../release/RollCallRecord";

/** A roll call as the form to correct it begins: `recordOfEntry` of it is the same roll call again. */
export function entryOfRecord({ rollCall, choices }: RollCallRecord): RollCallEntry {
  const { title, body, session, date, kind, mode, outcome, subject, topics, sponsors } = rollCall;
  const { inFavour, against, abstaining, nonVoting } = rollCall.officialTally;
  return rollCallEntry.parse({
    ...{ title, body, session, date, kind, mode, outcome, subject, topics, sponsors, choices },
    official: { inFavour, against, abstaining, nonVoting },
    symbol: rollCall.symbol ?? "",
    draft: rollCall.draft ?? "",
    agendaItem: rollCall.agendaItem ?? "",
    meeting: rollCall.meeting ?? "",
    note: rollCall.note ?? "",
    sources: rollCall.sources.map(({ symbol, url, consulted }) => ({
      symbol: symbol ?? "",
      url: url ?? "",
      consulted: consulted ?? "",
    })),
    intentions: rollCall.intentions.map(({ state, choice, source }) => ({ state, choice, text: source })),
  });
}
