import type { AgreementFigure } from "../../release/ReleaseContent";
import { dateOf, iso3Of } from "./checkedText";
import type { ReadTransaction } from "./ReadTransaction";

export async function readUsAgreement(tx: ReadTransaction): Promise<AgreementFigure[]> {
  const states = new Map(
    (await tx.state.findMany({ select: { id: true, iso3: true } })).map(({ id, iso3 }) => [id, iso3Of(iso3)]),
  );
  const rows = await tx.agreementFigure.findMany({ orderBy: [{ date: "asc" }, { stateId: "asc" }] });
  return rows.flatMap(({ date, stateId, sharedRollCalls, agreement }) => {
    const state = states.get(stateId);
    return state === undefined ? [] : [{ date: dateOf(date), state, sharedRollCalls, agreement }];
  });
}
