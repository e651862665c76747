import { useMemo, type ReactElement } from "react";
import { Explorable } from "../../components/Explorable";
import { FigurePlot } from "../../components/FigurePlot";
import { ChoiceMark } from "../../components/marks/ChoiceMark";
import { MarkLayer } from "../../components/marks/MarkLayer";
import { OpenCircle } from "../../components/marks/OpenCircle";
import { PlotLine } from "../../components/marks/PlotLine";
import { PlotText } from "../../components/marks/PlotText";
import { layoutVote } from "./layoutVote";
import type { FigureProps } from "../Figure";
import type { VoteNumbers } from "./VoteNumbers";
import { voteWords } from "./voteWords";

/** One vote: a box a member, by group and choice. */
export function VoteChart({ numbers, width, say }: FigureProps<VoteNumbers>): ReactElement {
  const layout = useMemo(() => layoutVote(numbers, width, say), [numbers, width, say]);
  return (
    <Explorable marks={layout.marks} label={voteWords(numbers, say).sentence} words={say.frame}>
      {(ring) => (
        <FigurePlot width={width} height={layout.height} ring={ring}>
          <MarkLayer marks={layout.rules} draw={(rule) => <PlotLine rule={rule} />} />
          <MarkLayer marks={layout.labels} draw={(label, x, y) => <PlotText label={label} x={x} y={y} />} />
          <MarkLayer marks={layout.bars} draw={(bar) => <ChoiceMark bar={bar} />} />
          <MarkLayer marks={layout.circles} draw={(_, x, y) => <OpenCircle x={x} y={y} mark={0} />} />
        </FigurePlot>
      )}
    </Explorable>
  );
}
