import type { Release } from "./Release";
import type { AnnotationsJson } from "./ReleaseJson";
import { joinPart } from "./releasePart";
import { repeatedOf } from "./Repeated";

/** What a release tells about its roll calls beside the record, as bytes: not under the hash, see docs/decisions/0002-what-the-hash-covers.md. */
export function canonicalAnnotations({ rollCalls }: Release): Uint8Array {
  const sources = rollCalls.flatMap((rollCall) => rollCall.sources);
  const json: AnnotationsJson = {
    rollCalls: {
      members: rollCalls.map((rollCall) => rollCall.officialTally.members),
      outcome: repeatedOf(rollCalls.map((rollCall) => rollCall.outcome)),
      topics: repeatedOf(rollCalls.map((rollCall) => rollCall.topics)),
      meeting: repeatedOf(rollCalls.map((rollCall) => rollCall.meeting)),
      agendaItem: repeatedOf(rollCalls.map((rollCall) => rollCall.agendaItem)),
      note: repeatedOf(rollCalls.map((rollCall) => rollCall.note)),
      confidence: repeatedOf(rollCalls.map((rollCall) => rollCall.confidence)),
      sources: rollCalls.map((rollCall) => rollCall.sources.length),
      sponsors: repeatedOf(rollCalls.map((rollCall) => rollCall.sponsors)),
      intentions: repeatedOf(rollCalls.map((rollCall) => rollCall.intentions)),
      disagreements: repeatedOf(rollCalls.map((rollCall) => rollCall.disagreements)),
    },
    sources: {
      symbol: sources.map((source) => source.symbol),
      url: sources.map((source) => source.url),
      consulted: repeatedOf(sources.map((source) => source.consulted)),
    },
  };
  return joinPart(json, new Uint8Array());
}
