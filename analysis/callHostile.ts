import type { Release } from "../release/Release";
import type { Bloc } from "./ClaimTest";

/** The shipped definitions as the object of "Call … hostile". */
const PHRASES: ReadonlyMap<string, string> = new Map([
  ["western-european-and-others", "all Western European and Other States"],
  ["the-west", "all Western European and Other States, all EU members, Japan and the Republic of Korea"],
  ["main-sponsors", "all EU members and Japan"],
  ["eu", "all EU members"],
  ["nato", "all NATO members"],
  ["us-treaty-allies", "the United States and all its treaty allies"],
  ["autonomous-sanctions", "all states with sanctions of their own on the DPRK"],
  ["no-diplomatic-relations", "all states without diplomatic relations with the DPRK"],
  ["unc-sending-states", "all states that sent units to the United Nations Command"],
  ["g7", "all G7 members"],
  ["oecd", "all OECD members"],
]);

/** The English clause that calls a bloc hostile: "Call all NATO members hostile". */
export function callHostile(release: Release, bloc: Bloc): string {
  if (bloc.kind === "states") return `Call ${ownList(new Set(bloc.states).size)} hostile`;
  const phrase = PHRASES.get(bloc.slug);
  if (phrase) return `Call ${phrase} hostile`;
  return agreement(release, bloc.slug) ?? `Call all states under “${bloc.name}” hostile`;
}

function ownList(states: number): string {
  if (states === 0) return "no state";
  return states === 1 ? "this 1 state" : `these ${states} states`;
}

function agreement(release: Release, slug: string): string | undefined {
  const term = release.definitions.get(slug)?.terms.find((part) => part.kind === "us_agreement");
  if (term?.kind !== "us_agreement") return undefined;
  const percent = Math.round(term.atLeast * 100);
  return `Call hostile the United States and all states that agreed with it at least ${percent}% in the five years before`;
}
