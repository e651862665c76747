import { agreementColumns } from "./agreementColumns";
import { bytesOfPlanes } from "./planeBytes";
import type { Release } from "./Release";
import type { RecordColumns, RecordJson } from "./ReleaseJson";
import { joinPart } from "./releasePart";
import { repeatedOf } from "./Repeated";
import type { RollCall } from "./RollCall";

/**
 * The record of a release as bytes: who voted how on what, and the facts that the counting needs. A release's hash is the SHA-256 of these.
 * docs/decisions/0002-what-the-hash-covers.md says why they hold what they hold.
 */
export function canonicalRecord(release: Release): Uint8Array {
  const json: RecordJson = {
    states: release.states,
    bodyMemberships: release.bodyMemberships,
    groupings: [...release.groupings.values()],
    definitions: [...release.definitions.values()],
    claims: [...release.claims.values()],
    usAgreement: agreementColumns(release.usAgreement),
    rollCalls: rollCallColumns(release.rollCalls),
  };
  return joinPart(json, bytesOfPlanes(release.choices, release.rollCalls.length));
}

function rollCallColumns(rollCalls: readonly RollCall[]): RecordColumns {
  return {
    id: rollCalls.map((rollCall) => rollCall.id),
    body: repeatedOf(rollCalls.map((rollCall) => rollCall.body)),
    session: repeatedOf(rollCalls.map((rollCall) => rollCall.session)),
    date: repeatedOf(rollCalls.map((rollCall) => rollCall.date)),
    symbol: rollCalls.map((rollCall) => rollCall.symbol),
    draft: rollCalls.map((rollCall) => rollCall.draft),
    kind: repeatedOf(rollCalls.map((rollCall) => rollCall.kind)),
    mode: repeatedOf(rollCalls.map((rollCall) => rollCall.mode)),
    title: rollCalls.map((rollCall) => rollCall.title),
    subject: repeatedOf(rollCalls.map((rollCall) => rollCall.subject)),
    source: repeatedOf(rollCalls.map((rollCall) => rollCall.source)),
    inFavour: rollCalls.map((rollCall) => rollCall.officialTally.inFavour),
    against: rollCalls.map((rollCall) => rollCall.officialTally.against),
    abstaining: rollCalls.map((rollCall) => rollCall.officialTally.abstaining),
    nonVoting: rollCalls.map((rollCall) => rollCall.officialTally.nonVoting),
  };
}
