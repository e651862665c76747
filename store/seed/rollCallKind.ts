import type { RollCallWithChoices } from "../../release/ReleaseContent";
import type { ThingKind } from "./loadThings";
import type { RollCallReferences } from "./loadReferences";

/** A roll call with its choices and what is kept beside them. */
export function rollCallKind(keys: RollCallReferences): ThingKind<RollCallWithChoices> {
  return {
    table: "roll_call",
    nameColumn: "public_id",
    nameOf: ({ rollCall }) => rollCall.id,
    contentOf: ({ rollCall, choices }) => ({ rollCall, choices: [...choices].sort(([a], [b]) => (a < b ? -1 : 1)) }),
    rowOf: ({ rollCall }) => ({
      public_id: rollCall.id,
      resolution_id: keys.resolution(rollCall),
      date: rollCall.date,
      kind: rollCall.kind,
      mode: rollCall.mode,
      outcome: rollCall.outcome,
      official_in_favour: rollCall.officialTally.inFavour,
      official_against: rollCall.officialTally.against,
      official_abstaining: rollCall.officialTally.abstaining,
      official_non_voting: rollCall.officialTally.nonVoting,
      official_members: rollCall.officialTally.members,
      meeting: rollCall.meeting,
      note: rollCall.note,
      confidence: rollCall.confidence,
      source: rollCall.source,
    }),
    parts: [
      {
        table: "vote",
        owner: "roll_call_id",
        rowsOf: ({ rollCall, choices }) => {
          const source_id = choices.size === 0 ? 0 : keys.voteSource(rollCall.source);
          return [...choices].map(([state, choice]) => ({ state_id: keys.state(state), choice, source_id }));
        },
      },
      {
        table: "vote_reading",
        owner: "roll_call_id",
        rowsOf: ({ rollCall }) =>
          rollCall.disagreements.map(({ state, source, choice }) => ({ state_id: keys.state(state), source, choice })),
      },
      {
        table: "intention",
        owner: "roll_call_id",
        rowsOf: ({ rollCall }) =>
          rollCall.intentions.map(({ state, choice, source }) => ({ state_id: keys.state(state), choice, source })),
      },
      {
        table: "sponsorship",
        owner: "roll_call_id",
        rowsOf: ({ rollCall }) => rollCall.sponsors.map(({ state, role }) => ({ state_id: keys.state(state), role })),
      },
      {
        table: "roll_call_source",
        owner: "roll_call_id",
        rowsOf: ({ rollCall }) => rollCall.sources.map((source) => ({ source_id: keys.document(source) })),
      },
    ],
  };
}
