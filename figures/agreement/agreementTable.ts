import type { FigureTable } from "../Figure";
import type { AgreementNumbers, PairNumbers, SetNumbers } from "./AgreementNumbers";
import { comparePairs } from "./comparePairs";
import { pairsOf } from "./pairsOf";

const PLACES = 3;

/** For two states a line a year; for a set a line a pair, the closest first. */
export function agreementTable(numbers: AgreementNumbers): FigureTable {
  return numbers.kind === "pair" ? yearTable(numbers) : pairTable(numbers);
}

function yearTable({ years }: PairNumbers): FigureTable {
  return {
    columns: [
      { key: "year", label: "Year", numeric: true },
      { key: "agreement", label: "Agreement", numeric: true },
      { key: "shared", label: "Shared votes", numeric: true },
    ],
    rows: years.flatMap(({ year, share, n }) => (share === null ? [] : [[year, rounded(share), n]])),
  };
}

function pairTable(numbers: SetNumbers): FigureTable {
  return {
    columns: [
      { key: "a", label: "Code", numeric: false },
      { key: "aName", label: "State", numeric: false },
      { key: "b", label: "Code", numeric: false },
      { key: "bName", label: "State", numeric: false },
      { key: "agreement", label: "Agreement", numeric: true },
      { key: "shared", label: "Shared votes", numeric: true },
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
