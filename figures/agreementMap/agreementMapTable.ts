import type { FigureTable } from "../Figure";
import type { AgreementMapNumbers } from "./AgreementMapNumbers";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";

const PLACES = 3;

/** A line for each other state, closest first; those that share few votes last. */
export function agreementMapTable({ others }: AgreementMapNumbers, say: Messages = en): FigureTable {
  return {
    columns: [
      { key: "state", label: say.heads.state, numeric: false },
      { key: "code", label: say.heads.code, numeric: false },
      { key: "agreement", label: say.heads.agreement, numeric: true },
      { key: "shared", label: say.heads.sharedVotes, numeric: true },
    ],
    rows: others.map(({ name, state, share, n }) => [name, state, Number(share.toFixed(PLACES)), n]),
  };
}
