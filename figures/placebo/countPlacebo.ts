import { countAmong } from "../../analysis/countAmong";
import { countTally } from "../../analysis/countTally";
import { placeboShares } from "../../analysis/placeboShares";
import { maskOfBloc } from "../../analysis/resolveBloc";
import { outsideOf } from "../../analysis/StateMask";
import { testClaim } from "../../analysis/testClaim";
import type { Bloc } from "../../analysis/ClaimTest";
import type { Iso3 } from "../../formats/words/Iso3";
import type { Release } from "../../release/Release";
import type { RollCall } from "../../release/RollCall";
import { blocOf } from "../facts/blocOf";
import { claimNamed } from "../facts/claimFor";
import { rollCallAt } from "../facts/rollCallAt";
import type { PlaceboCountry, PlaceboNumbers, PlaceboText } from "./PlaceboNumbers";
import { DEFAULT_SEED, type PlaceboParameters } from "./placeboParameters";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";

const DRAWS = 1000;
/** Countries drawn beside that of the text. */
const MOST_COUNTRIES = 12;

/** One text's outside share beside those under random blocs of the same size, and beside those of all texts on countries. @throws UnknownInRelease */
export function countPlacebo(release: Release, parameters: PlaceboParameters, say: Messages = en): PlaceboNumbers {
  const claim = claimNamed(release, parameters.claim);
  const { rollCall } = rollCallAt(release, parameters.rollCall ?? claim.rollCalls[0]);
  const bloc = blocOf(release, parameters, claim.defaultDefinition);
  const { count } = testClaim(release, rollCall.id, bloc);
  const seed = parameters.seed ?? DEFAULT_SEED;
  const size = count?.inside.members ?? 0;
  const share = count?.measures.outsideShare ?? null;
  const shares = share === null ? [] : placeboShares(release, rollCall.id, size, DRAWS, seed);
  return {
    rollCall: { id: rollCall.id, symbol: rollCall.symbol ?? rollCall.id, date: rollCall.date },
    bloc: say.bloc(bloc),
    ...{ size, seed, outsideShare: share },
    members: count?.tally.members ?? 0,
    inFavour: count?.tally.inFavour ?? 0,
    random: timesOf(shares),
    smaller: shares.filter((of) => share !== null && of < share).length,
    same: shares.filter((of) => of === share).length,
    draws: shares.length,
    countries: countriesOf(release, rollCall, bloc, say),
  };
}

function timesOf(shares: readonly number[]): PlaceboNumbers["random"] {
  const times = new Map<number, number>();
  for (const share of shares) times.set(share, (times.get(share) ?? 0) + 1);
  return [...times].map(([share, count]) => ({ share, count })).sort((a, b) => a.share - b.share);
}

function countriesOf(release: Release, own: RollCall, bloc: Bloc, say: Messages): readonly PlaceboCountry[] {
  const texts = new Map<Iso3, PlaceboText[]>();
  release.rollCalls.forEach((rollCall, row) => {
    const { subject, kind } = rollCall;
    const text = subject && kind === "adoption" ? textOf(release, row, bloc, own, say) : undefined;
    if (subject && text) texts.set(subject, [...(texts.get(subject) ?? []), text]);
  });
  const nameOf = (iso3: Iso3) => {
    const state = release.states[release.stateIndex.get(iso3) ?? -1];
    return state ? say.stateShort(state) : iso3;
  };
  const others = [...texts.keys()].filter((iso3) => iso3 !== own.subject);
  const most = others.sort((a, b) => (texts.get(b)?.length ?? 0) - (texts.get(a)?.length ?? 0) || (a < b ? -1 : 1));
  const shown = own.subject && texts.has(own.subject) ? [own.subject, ...most] : most;
  return shown
    .slice(0, MOST_COUNTRIES + 1)
    .map((iso3) => ({ country: nameOf(iso3), isOwn: iso3 === own.subject, texts: texts.get(iso3) ?? [] }));
}

/** Counted by itself and not by `testClaim`, whose breaking point would need the agreement of every state before each of hundreds of days. */
function textOf(release: Release, row: number, bloc: Bloc, own: RollCall, say: Messages): PlaceboText | undefined {
  const rollCall = release.rollCalls[row];
  if (!rollCall) return undefined;
  const { id, symbol, date } = rollCall;
  const inFavour = countTally(release, row)?.inFavour ?? 0;
  if (inFavour === 0) return undefined;
  const outside = countAmong(release, row, outsideOf(maskOfBloc(release, bloc, date))).inFavour;
  const label = `${symbol ?? id}, ${say.day(date)}`;
  return { id, label, outsideShare: outside / inFavour, inFavour, outside, isShown: id === own.id };
}
