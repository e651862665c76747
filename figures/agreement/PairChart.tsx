import { useMemo, type ReactElement } from "react";
import { YearLinePlot } from "../../components/YearLinePlot";
import type { FigureProps } from "../Figure";
import type { PairNumbers } from "./AgreementNumbers";
import { layoutPair } from "./layoutPair";
import { pairWords } from "./pairWords";

/** How two states agreed, year by year. */
export function PairChart({ numbers, width, say }: FigureProps<PairNumbers>): ReactElement {
  const line = useMemo(() => layoutPair(numbers, width, say), [numbers, width, say]);
  return <YearLinePlot line={line} width={width} label={pairWords(numbers, say).sentence} words={say.frame} />;
}
