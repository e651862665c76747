import type { Claim } from "../release/Claim";
import type { Release } from "../release/Release";
import type { RollCall } from "../release/RollCall";
import { countTally } from "./countTally";
import type { SetName } from "./Specification";

/** A set of roll calls by their rows in the release. */
export interface RowSet {
  readonly names: readonly SetName[];
  readonly rows: readonly number[];
}

/**
 * The sets of roll calls that a claim can be tested on: those it cites, all of their body, all of the General Assembly (its committees are bodies of their own),
 * all of all bodies, all from 2011 on, and each alone. Of texts on the claim's subject, their adoption, where the choices are known; of those cited, whatever they are.
 * Empty sets are left out, and a set that comes about twice stands once, so that no specification counts double.
 */
export function rollCallSets(release: Release, claim: Claim): readonly RowSet[] {
  const cited = rowsOfClaim(release, claim);
  const bodies = new Set(cited.map((row) => release.rollCalls[row]?.body));
  const all = adoptionsOn(release, claim);
  const where = (isMeant: (rollCall: RollCall) => boolean) =>
    all.filter((row) => {
      const rollCall = release.rollCalls[row];
      return rollCall !== undefined && isMeant(rollCall);
    });
  return distinct([
    ["cited", cited],
    ["same_body", where(({ body }) => bodies.has(body))],
    ["general_assembly", where(({ body }) => body === "GA")],
    ["all_bodies", all],
    ["since_2011", where(({ date }) => date >= "2011")],
    ...all.map((row) => ["alone", [row]] as const),
  ]);
}

function rowsOfClaim(release: Release, { rollCalls }: Claim): readonly number[] {
  const rows = rollCalls.flatMap((id) => release.rollCallIndex.get(id) ?? []);
  return rows.filter((row) => countTally(release, row)).toSorted((a, b) => a - b);
}

function adoptionsOn(release: Release, { subject }: Claim): readonly number[] {
  return release.rollCalls.flatMap((rollCall, row) =>
    rollCall.subject === subject && rollCall.kind === "adoption" && countTally(release, row) ? [row] : [],
  );
}

function distinct(sets: readonly (readonly [SetName, readonly number[]])[]): readonly RowSet[] {
  const found: { readonly names: SetName[]; readonly rows: readonly number[] }[] = [];
  for (const [name, rows] of sets) {
    const same = found.find((set) => set.rows.length === rows.length && set.rows.every((row, i) => row === rows[i]));
    if (same) same.names.push(name);
    else if (rows.length > 0) found.push({ names: [name], rows });
  }
  return found;
}
