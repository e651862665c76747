import { z } from "zod";
import type { AgreementFigure } from "../../release/ReleaseContent";
import { required } from "../cells";
import { count, date, share, stateCode } from "../cellKinds";
import type { Row, TableShape } from "../readTable";

const schema = z.strictObject({
  date: required(date),
  state: required(stateCode),
  shared_roll_calls: required(count),
  agreement: required(share),
});

export const US_AGREEMENT = { file: "us_agreement.csv", schema } satisfies TableShape<typeof schema.shape>;
export type AgreementRow = Row<z.output<typeof schema>>;

export function agreementFigureOf({ values: { shared_roll_calls, ...values } }: AgreementRow): AgreementFigure {
  return { ...values, sharedRollCalls: shared_roll_calls };
}
