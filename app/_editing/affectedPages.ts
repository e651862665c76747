import { previousAndNext } from "../../analysis/previousAndNext";
import type { RecordDifference } from "../../analysis/recordDifference";
import { votesOnSameText } from "../../analysis/votesOnSameText";
import type { Release } from "../../release/Release";
import type { RollCallRecord } from "../../release/RollCallRecord";

/** A page that reads otherwise once a vote is published, and why. */
export interface AffectedPage {
  readonly href: string;
  readonly why: string;
}

/** The pages on which a vote that changes is seen: its own, those that lead to it, its states', its country's and the claims'. */
export function affectedPages(
  release: Release,
  { rollCall }: RollCallRecord,
  { choices }: RecordDifference,
): readonly AffectedPage[] {
  const { id, subject } = rollCall;
  const claims = [...release.claims.values()];
  const citing = claims.filter(({ rollCalls }) => rollCalls.includes(id));
  const alike = claims.filter((claim) => claim.subject === subject && !citing.includes(claim));
  const [first] = claims;
  const isOnHome = first !== undefined && (citing.includes(first) || alike.includes(first));
  return [
    { href: `/resolutions/${id}`, why: "the vote itself" },
    ...neighbours(release, rollCall.id).map((other) => ({ href: `/resolutions/${other}`, why: "leads to it" })),
    ...(isOnHome ? [{ href: "/", why: "the first page's claim or timeline" }] : []),
    ...citing.map(({ slug }) => ({ href: `/claims/${slug}`, why: "a claim that speaks of it" })),
    ...alike.map(({ slug }) => ({ href: `/claims/${slug}`, why: "a claim on the same country" })),
    ...choices.map(({ state }) => ({ href: `/states/${state}`, why: "a state whose choice changes" })),
    { href: "/resolutions", why: "the list of votes" },
    { href: "/data", why: "what the release changes" },
  ];
}

function neighbours(release: Release, id: RollCallRecord["rollCall"]["id"]): readonly string[] {
  const index = release.rollCallIndex.get(id);
  if (index === undefined) return [];
  const { previous, next } = previousAndNext(release, index);
  const found = [previous, next, ...votesOnSameText(release, index)].filter((other) => other !== undefined && other !== index);
  return [...new Set(found)].flatMap((other) => release.rollCalls[other ?? -1]?.id ?? []);
}
