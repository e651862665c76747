import { bytesOfPlanes } from "./planeBytes";
import type { Release } from "./Release";
import type { AgreementFigure } from "./ReleaseContent";
import type { Columns, RecordedFields, RecordJson } from "./ReleaseJson";
import { joinPart } from "./releasePart";
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
  return joinPart(json, bytesOfPlanes(release.choices, release.rollCalls.length, release.states.length));
}

function agreementColumns(figures: readonly AgreementFigure[]): Columns<AgreementFigure> {
  return {
    date: figures.map((figure) => figure.date),
    state: figures.map((figure) => figure.state),
    sharedRollCalls: figures.map((figure) => figure.sharedRollCalls),
    agreement: figures.map((figure) => figure.agreement),
  };
}

function rollCallColumns(rollCalls: readonly RollCall[]): Columns<RecordedFields> {
  return {
    id: rollCalls.map((rollCall) => rollCall.id),
    body: rollCalls.map((rollCall) => rollCall.body),
    session: rollCalls.map((rollCall) => rollCall.session),
    date: rollCalls.map((rollCall) => rollCall.date),
    symbol: rollCalls.map((rollCall) => rollCall.symbol),
    draft: rollCalls.map((rollCall) => rollCall.draft),
    kind: rollCalls.map((rollCall) => rollCall.kind),
    mode: rollCalls.map((rollCall) => rollCall.mode),
    title: rollCalls.map((rollCall) => rollCall.title),
    subject: rollCalls.map((rollCall) => rollCall.subject),
    source: rollCalls.map((rollCall) => rollCall.source),
    inFavour: rollCalls.map((rollCall) => rollCall.officialTally.inFavour),
    against: rollCalls.map((rollCall) => rollCall.officialTally.against),
    abstaining: rollCalls.map((rollCall) => rollCall.officialTally.abstaining),
    nonVoting: rollCalls.map((rollCall) => rollCall.officialTally.nonVoting),
  };
}
