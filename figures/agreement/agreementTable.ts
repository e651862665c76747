import type { FigureTable } from "../Figure";
import type { AgreementNumbers, PairNumbers, SetNumbers } from "./AgreementNumbers";
import { comparePairs } from "./comparePairs";
import { pairsOf } from "./pairsOf";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";

const PLACES = 3;

/** For two states a line a year; for a set a line a pair, the closest first. */
export function agreementTable(numbers: AgreementNumbers, say: Messages = en): FigureTable {
  return numbers.kind === "pair" ? yearTable(numbers, say) : pairTable(numbers, say);
}

function yearTable({ years }: PairNumbers, say: Messages): FigureTable {
  return {
    columns: [
      { key: "year", label: say.heads.year, numeric: true },
      { key: "agreement", label: say.heads.agreement, numeric: true },
      { key: "shared", label: say.heads.sharedVotes, numeric: true },
    ],
    rows: years.flatMap(({ year, share, n }) => (share === null ? [] : [[year, rounded(share), n]])),
  };
}

function pairTable(numbers: SetNumbers, say: Messages): FigureTable {
  return {
    columns: [
      { key: "a", label: say.heads.code, numeric: false },
      { key: "aName", label: say.heads.state, numeric: false },
      { key: "b", label: say.heads.code, numeric: false },
      { key: "bName", label: say.heads.state, numeric: false },
      { key: "agreement", label: say.heads.agreement, numeric: true },
      { key: "shared", label: say.heads.sharedVotes, numeric: true },
    ],
    rows: pairsOf(numbers)
      .toSorted(comparePairs)
      .map(({ a, b, agreement, shared }) => [
        a.state,
        a.name,
        b.state,
        b.name,
        agreement === null ? null : rounded(agreement),
        shared,
      ]),
  };
}

function rounded(share: number): number {
  return Number(share.toFixed(PLACES));
}
