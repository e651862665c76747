import type { FigureTable } from "../Figure";
import type { AgreementMapNumbers } from "./AgreementMapNumbers";

const PLACES = 3;

/** A line for each other state, closest first; those that share few votes last. */
export function agreementMapTable({ others }: AgreementMapNumbers): FigureTable {
  return {
    columns: [
      { key: "state", label: "State", numeric: false },
      { key: "code", label: "Code", numeric: false },
      { key: "agreement", label: "Agreement", numeric: true },
      { key: "shared", label: "Shared votes", numeric: true },
    ],
    rows: others.map(({ name, state, share, n }) => [name, state, Number(share.toFixed(PLACES)), n]),
  };
}
