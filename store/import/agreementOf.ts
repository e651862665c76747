import type { ChoiceVector } from "./ChoiceVector";

const NON_VOTING = 4;

/** How far two lists of choices are one list: states that chose in both, how many of them alike, and how many chose in one only. */
export interface VectorAgreement {
  readonly shared: number;
  readonly same: number;
  readonly oneOnly: number;
}

/** Only who chose counts: sources differ in whether they list those who took no part. */
export function agreementOf(a: ChoiceVector, b: ChoiceVector): VectorAgreement {
  let [shared, same, oneOnly] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    const [left, right] = [chosen(a[i]), chosen(b[i])];
    if (left === 0 && right === 0) continue;
    if (left === 0 || right === 0) oneOnly++;
    else {
      shared++;
      if (left === right) same++;
    }
  }
  return { shared, same, oneOnly };
}

function chosen(mark: number | undefined): number {
  return mark === undefined || mark === NON_VOTING ? 0 : mark;
}
