import { BODIES } from "../../formats/words/Body";
import { CHOICES } from "../../formats/words/Choice";
import { KINDS } from "../../formats/words/Kind";
import { MODES } from "../../formats/words/Mode";
import { OUTCOMES } from "../../formats/words/Outcome";
import { CONFIDENCES } from "../../release/Grouping";
import type { Release } from "../../release/Release";
import type { Disagreement, Intention, RollCall, Source, Sponsorship } from "../../release/RollCall";
import type { RollCallId } from "../../release/RollCallId";
import { count, date, describeTable, ifKnown, text, word, type ColumnOf } from "./describeTable";
import type { TableReference } from "./ReleaseTable";
import { BODY, STATE } from "./stateTables";

const ROLL_CALL: TableReference = { table: "roll_calls", column: "id" };
const SPONSOR_ROLES = ["main_sponsor", "co_sponsor"] as const;

/** What stands beside a roll call, several times or never. */
type Of<T> = T & { readonly rollCall: RollCallId };

const rollCallId: ColumnOf<{ readonly rollCall: RollCallId }> = text(
  "roll_call_id",
  "The roll call's id.",
  ({ rollCall }) => rollCall,
);
const state: ColumnOf<{ readonly state: string }> = text("state", "The state's code.", (row) => row.state);

/** What each roll call has of one kind, in order. */
function eachOf<T>(listOf: (rollCall: RollCall) => readonly T[]) {
  return (release: Release): Iterable<Of<T>> =>
    release.rollCalls.flatMap((rollCall) => listOf(rollCall).map((one) => ({ ...one, rollCall: rollCall.id })));
}

/** Decisions, their choices apart. */
export const rollCalls = describeTable<RollCall>({
  name: "roll_calls",
  sentence: "Decisions: by recorded vote, or without one.",
  key: ["id"],
  references: { body: BODY },
  rowsOf: (release) => release.rollCalls,
  columns: [
    text("id", "The roll call's id, as it stands in every address. Never renumbered.", ({ id }) => id),
    word("body", BODIES, "The body's code.", ({ body }) => body),
    text("session", "The session as the UN numbers it.", ({ session }) => session),
    date("date", "YYYY-MM-DD, shorter where the source is.", (rollCall) => rollCall.date),
    ifKnown(text("symbol", "The document symbol. Not unique.", ({ symbol }) => symbol)),
    ifKnown(text("draft_symbol", "The symbol of the draft.", ({ draft }) => draft)),
    word("kind", KINDS, "What was voted on.", ({ kind }) => kind),
    word("mode", MODES, "How it was decided.", ({ mode }) => mode),
    word("outcome", OUTCOMES, "What came of it.", ({ outcome }) => outcome),
    text("title", "The title of the text.", ({ title }) => title),
    ifKnown(text("subject", "The code of the country that the text is on.", ({ subject }) => subject)),
    ifKnown(text("meeting", "The meeting.", ({ meeting }) => meeting)),
    ifKnown(text("agenda_item", "The agenda item.", ({ agendaItem }) => agendaItem)),
    ifKnown(count("official_in_favour", "Announced number in favour.", ({ officialTally }) => officialTally.inFavour)),
    ifKnown(count("official_against", "Announced number against.", ({ officialTally }) => officialTally.against)),
    ifKnown(count("official_abstaining", "Announced number abstaining.", ({ officialTally }) => officialTally.abstaining)),
    ifKnown(
      count(
        "official_non_voting",
        "Announced number of members that took no part.",
        ({ officialTally }) => officialTally.nonVoting,
      ),
    ),
    ifKnown(count("official_members", "Announced number of members.", ({ officialTally }) => officialTally.members)),
    ifKnown(text("note", "What a reader of the vote should know.", ({ note }) => note)),
    word("confidence", CONFIDENCES, "How sure the facts are.", ({ confidence }) => confidence),
    text("source", "What the choices are taken from.", ({ source }) => source),
  ],
});

/** What the source files a decision under. */
export const rollCallTopics = describeTable<Of<{ readonly topic: string }>>({
  name: "roll_call_topics",
  sentence: "What the source files the decision under.",
  key: ["roll_call_id", "topic"],
  references: { roll_call_id: ROLL_CALL },
  rowsOf: eachOf(({ topics }) => [...new Set(topics)].map((topic) => ({ topic }))),
  columns: [rollCallId, text("topic", "The topic, in the source's words.", ({ topic }) => topic)],
});

/** The documents that a decision's facts are taken from. */
export const rollCallSources = describeTable<Of<Source>>({
  name: "roll_call_sources",
  sentence: "The documents that a decision's facts are taken from.",
  references: { roll_call_id: ROLL_CALL },
  rowsOf: eachOf(({ sources }) => sources),
  columns: [
    rollCallId,
    ifKnown(text("symbol", "The document's symbol.", ({ symbol }) => symbol)),
    ifKnown(text("url", "Its address.", ({ url }) => url)),
    ifKnown(date("consulted", "The day it was consulted.", ({ consulted }) => consulted)),
  ],
});

/** Who put a text forward. */
export const sponsors = describeTable<Of<Sponsorship>>({
  name: "sponsors",
  sentence: "Who put a text forward, where that is known.",
  references: { roll_call_id: ROLL_CALL, state: STATE },
  rowsOf: eachOf((rollCall) => rollCall.sponsors),
  columns: [rollCallId, state, word("role", SPONSOR_ROLES, "In which part.", ({ role }) => role)],
});

/** What delegations said afterwards. */
export const intentions = describeTable<Of<Intention>>({
  name: "intentions",
  sentence: "A delegation's later word that it had meant to vote otherwise. Votes and tallies are as cast.",
  references: { roll_call_id: ROLL_CALL, state: STATE },
  rowsOf: eachOf((rollCall) => rollCall.intentions),
  columns: [
    rollCallId,
    state,
    word("choice", CHOICES, "What it had meant to choose.", ({ choice }) => choice),
    text("source", "Where it says so.", ({ source }) => source),
  ],
});

/** Where sources give a choice otherwise. */
export const disagreements = describeTable<Of<Disagreement>>({
  name: "disagreements",
  sentence: "Another source's reading of a choice, where it differs from the one in `votes`.",
  references: { roll_call_id: ROLL_CALL, state: STATE },
  rowsOf: eachOf((rollCall) => rollCall.disagreements),
  columns: [
    rollCallId,
    state,
    ifKnown(word("choice", CHOICES, "What it says; left out where it has no choice there.", ({ choice }) => choice)),
    text("source", "The other source.", ({ source }) => source),
  ],
});
