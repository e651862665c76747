import type { AgreementFigure } from "../../release/ReleaseContent";
import type { ListKind } from "./loadLists";

/** A state's figures are one list. @param stateKey a state's key by its code */
export function agreementKind(stateKey: (iso3: string) => number): ListKind<AgreementFigure> {
  return {
    table: "agreement_figure",
    listColumns: ["state_id"],
    listOf: ({ state }) => [stateKey(state)],
    rowOf: ({ date, state, sharedRollCalls, agreement }) => ({
      date,
      state_id: stateKey(state),
      shared_roll_calls: sharedRollCalls,
      agreement,
    }),
  };
}
