import type { ReactElement } from "react";
import type { AgreementNumbers } from "./AgreementNumbers";
import { MatrixChart } from "./MatrixChart";
import { PairChart } from "./PairChart";

/** How far states agree: two of them as a line over years, more as a matrix. */
export function AgreementChart({ numbers, width }: { readonly numbers: AgreementNumbers; readonly width: number }): ReactElement {
  return numbers.kind === "pair" ? (
    <PairChart numbers={numbers} width={width} />
  ) : (
    <MatrixChart numbers={numbers} width={width} />
  );
}
