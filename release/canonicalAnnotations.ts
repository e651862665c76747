import type { Release } from "./Release";
import type { AnnotationsJson } from "./ReleaseJson";
import { joinPart } from "./releasePart";

/** What a release tells about its roll calls beside the record, as bytes: not under the hash, see docs/decisions/0002-what-the-hash-covers.md. */
export function canonicalAnnotations({ rollCalls }: Release): Uint8Array {
  const json: AnnotationsJson = {
    rollCalls: {
      members: rollCalls.map((rollCall) => rollCall.officialTally.members),
      outcome: rollCalls.map((rollCall) => rollCall.outcome),
      topics: rollCalls.map((rollCall) => rollCall.topics),
      meeting: rollCalls.map((rollCall) => rollCall.meeting),
      agendaItem: rollCalls.map((rollCall) => rollCall.agendaItem),
      note: rollCalls.map((rollCall) => rollCall.note),
      confidence: rollCalls.map((rollCall) => rollCall.confidence),
      sources: rollCalls.map((rollCall) => rollCall.sources),
      sponsors: rollCalls.map((rollCall) => rollCall.sponsors),
      intentions: rollCalls.map((rollCall) => rollCall.intentions),
      disagreements: rollCalls.map((rollCall) => rollCall.disagreements),
    },
  };
  return joinPart(json, new Uint8Array());
}
