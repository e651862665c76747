import type { Claim } from "../../release/Claim";
import type { ThingKind } from "./loadThings";

type KeyOf = (name: string) => number;

/** @param keys the keys of states by code, definitions by slug and roll calls by id */
export function claimKind(keys: {
  readonly state: KeyOf;
  readonly definition: KeyOf;
  readonly rollCall: KeyOf;
}): ThingKind<Claim> {
  return {
    table: "claim",
    nameColumn: "slug",
    nameOf: (claim) => claim.slug,
    contentOf: (claim) => claim,
    rowOf: ({ slug, sentence, tested, source, subject, defaultDefinition }) => ({
      slug,
      sentence,
      tested,
      source_author: source.author,
      source_title: source.title,
      source_publisher: source.publisher,
      source_date: source.date,
      source_url: source.url,
      subject_id: keys.state(subject),
      default_definition_id: keys.definition(defaultDefinition),
    }),
    parts: [
      {
        table: "claim_roll_call",
        owner: "claim_id",
        rowsOf: ({ rollCalls }) => rollCalls.map((id, position) => ({ position, roll_call_id: keys.rollCall(id) })),
      },
    ],
  };
}
