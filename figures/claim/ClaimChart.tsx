import { useMemo, type ReactElement } from "react";
import { Explorable } from "../../components/Explorable";
import { FigurePlot } from "../../components/FigurePlot";
import { MarkLayer } from "../../components/marks/MarkLayer";
import { PlotLine } from "../../components/marks/PlotLine";
import { PlotText } from "../../components/marks/PlotText";
import { ShareDot } from "../../components/marks/ShareDot";
import type { FigureProps } from "../Figure";
import type { ClaimNumbers } from "./ClaimNumbers";
import { claimWords } from "./claimWords";
import { layoutClaim } from "./layoutClaim";

/** The support from outside under every definition. */
export function ClaimChart({ numbers, width, say }: FigureProps<ClaimNumbers>): ReactElement {
  const { height, rules, labels, dots, marks } = useMemo(() => layoutClaim(numbers, width, say), [numbers, width, say]);
  return (
    <Explorable marks={marks} label={claimWords(numbers, say).sentence} words={say.frame}>
      {(ring) => (
        <FigurePlot width={width} height={height} ring={ring}>
          <MarkLayer marks={rules} draw={(rule) => <PlotLine rule={rule} />} />
          <MarkLayer marks={labels} draw={(label, x, y) => <PlotText label={label} x={x} y={y} />} />
          <MarkLayer marks={dots} draw={({ chosen, mark }, x, y) => <ShareDot x={x} y={y} chosen={chosen} mark={mark} />} />
        </FigurePlot>
      )}
    </Explorable>
  );
}
