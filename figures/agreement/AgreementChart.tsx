import type { ReactElement } from "react";
import type { FigureProps } from "../Figure";
import type { AgreementNumbers } from "./AgreementNumbers";
import { MatrixChart } from "./MatrixChart";
import { PairChart } from "./PairChart";

/** How far states agree: two of them as a line over years, more as a matrix. */
export function AgreementChart({ numbers, width, say }: FigureProps<AgreementNumbers>): ReactElement {
  return numbers.kind === "pair" ? (
    <PairChart numbers={numbers} width={width} say={say} />
  ) : (
    <MatrixChart numbers={numbers} width={width} say={say} />
  );
}
