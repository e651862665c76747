import { rollCallSets } from "../../analysis/rollCallSets";
import { bodyName } from "../../figures/words/bodyName";
import { dayInWords } from "../../figures/words/dayInWords";
import { listInWords } from "../../figures/words/listInWords";
import type { Claim } from "../../release/Claim";
import type { Release } from "../../release/Release";
import type { RollCall } from "../../release/RollCall";
import { rollCallById } from "../_rollCall/rollCallById";
import type { ChosenSet } from "./LaboratoryState";

/** One line of a list to choose from. */
export interface Offer<T extends string> {
  readonly value: T;
  readonly label: string;
}

export interface VotesOffered {
  readonly sets: readonly Offer<ChosenSet>[];
  readonly alone: readonly Offer<string>[];
  /** The years with a vote on the subject, ascending. */
  readonly years: readonly string[];
}

/**
 * The votes that a claim can be tested on: the sets of the specification curve, and every vote on the subject whose choices are known.
 * Gathered once for a claim: it does not depend on what is chosen.
 */
export function votesOffered(release: Release, claim: Claim): VotesOffered {
  return offered(release, `${claim.subject} ${claim.rollCalls.join(" ")}`, claim);
}

const gathered = new WeakMap<Release, Map<string, VotesOffered>>();
const MOST = 200;

function offered(release: Release, key: string, claim: Claim): VotesOffered {
  const known = gathered.get(release) ?? new Map<string, VotesOffered>();
  gathered.set(release, known);
  const votes = known.get(key) ?? gather(release, claim);
  if (known.size < MOST) known.set(key, votes);
  return votes;
}

function gather(release: Release, claim: Claim): VotesOffered {
  const sets = rollCallSets(release, claim);
  const all = rollCallsOf(release, sets.find(({ names }) => names.includes("all_bodies"))?.rows ?? []);
  const cited = claim.rollCalls.map((id) => rollCallById(release, id));
  const alone = [...new Set([...cited, ...all])].sort((a, b) => (a.date < b.date ? -1 : 1));
  return {
    sets: sets.flatMap(({ names, rows }) =>
      names.flatMap((name) => (name === "alone" ? [] : [{ value: name, label: setLabel(name, cited, rows.length) }])),
    ),
    alone: alone.map((rollCall) => ({ value: rollCall.id, label: voteLabel(rollCall) })),
    years: [...new Set(all.map(({ date }) => date.slice(0, 4)))].sort(),
  };
}

function rollCallsOf(release: Release, rows: readonly number[]): readonly RollCall[] {
  return rows.flatMap((row) => release.rollCalls[row] ?? []);
}

function setLabel(name: ChosenSet, cited: readonly RollCall[], count: number): string {
  const bodies = [...new Set(cited.map(({ body }) => `the ${bodyName(body)}`))];
  const what: Readonly<Record<ChosenSet, string>> = {
    cited: count === 1 ? "the vote that the claim is on" : "the votes that the claim is on",
    same_body: `all of ${listInWords(bodies)}`,
    general_assembly: "all of the General Assembly",
    all_bodies: "all of all bodies",
    since_2011: "all since 2011",
  };
  return `${what[name]} (${count})`;
}

function voteLabel({ date, symbol, draft, body }: RollCall): string {
  return `${dayInWords(date)}, ${bodyName(body)}, ${symbol ?? draft ?? "without a symbol"}`;
}
