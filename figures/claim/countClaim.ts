import type { Bloc } from "../../analysis/ClaimTest";
import { countAmong } from "../../analysis/countAmong";
import { countTally } from "../../analysis/countTally";
import { maskOfBloc } from "../../analysis/resolveBloc";
import { outsideOf } from "../../analysis/StateMask";
import type { Release } from "../../release/Release";
import { blocOf } from "../facts/blocOf";
import { claimNamed } from "../facts/claimFor";
import { rollCallAt } from "../facts/rollCallAt";
import { capitalised } from "../words/capitalised";
import type { ClaimNumbers, ClaimRow } from "./ClaimNumbers";
import type { ClaimParameters } from "./claimParameters";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";

/** How much of the support for a claim's texts came from outside, under every definition and the reader's own. @throws UnknownInRelease */
export function countClaim(release: Release, parameters: ClaimParameters, say: Messages = en): ClaimNumbers {
  const claim = claimNamed(release, parameters.claim);
  const chosen = blocOf(release, parameters, claim.defaultDefinition);
  const asked = parameters.rollCalls ?? claim.rollCalls;
  const known = asked.map((id) => rollCallAt(release, id)).filter(({ row }) => countTally(release, row) !== undefined);
  const rows = [...release.definitions.values()].map(({ slug, name, figureName }) =>
    countRow(release, { kind: "definition", slug, name }, known, {
      name: say.definition(slug, name),
      figureName: say.definitionShort(slug, figureName),
      chosen: chosen.kind === "definition" && chosen.slug === slug,
    }),
  );
  if (chosen.kind === "states") {
    const name = capitalised(say.bloc(chosen));
    rows.push(countRow(release, chosen, known, { name, figureName: say.ownListHead, chosen: true }));
  }
  return {
    claim: { slug: claim.slug, tested: claim.tested },
    rollCalls: known.map(({ rollCall: { id, symbol, body, date } }) => ({ id, symbol, body, date })),
    rows: rows.sort(byOutside),
  };
}

type Known = readonly ReturnType<typeof rollCallAt>[];

function countRow(release: Release, bloc: Bloc, known: Known, words: Pick<ClaimRow, "name" | "figureName" | "chosen">): ClaimRow {
  let [outside, inFavour, outsideAgainst] = [0, 0, 0];
  for (const { rollCall, row } of known) {
    const beyond = countAmong(release, row, outsideOf(maskOfBloc(release, bloc, rollCall.date)));
    outside += beyond.inFavour;
    outsideAgainst += beyond.against;
    inFavour += countTally(release, row)?.inFavour ?? 0;
  }
  return { definition: bloc.kind === "definition" ? bloc.slug : null, outside, inFavour, outsideAgainst, ...words };
}

function byOutside(a: ClaimRow, b: ClaimRow): number {
  return b.outside - a.outside || (a.figureName < b.figureName ? -1 : 1);
}
