import { useMemo, type ReactElement } from "react";
import { YearLinePlot } from "../../components/YearLinePlot";
import type { PairNumbers } from "./AgreementNumbers";
import { layoutPair } from "./layoutPair";
import { pairWords } from "./pairWords";

/** How two states agreed, year by year. */
export function PairChart({ numbers, width }: { readonly numbers: PairNumbers; readonly width: number }): ReactElement {
  const line = useMemo(() => layoutPair(numbers, width), [numbers, width]);
  return <YearLinePlot line={line} width={width} label={pairWords(numbers).sentence} />;
}
