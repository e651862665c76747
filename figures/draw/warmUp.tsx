import { FigurePlot } from "../../components/FigurePlot";
import { MarkLayer } from "../../components/marks/MarkLayer";
import { PlotText } from "../../components/marks/PlotText";
import { drawChart } from "./drawChart";

const LABEL = { x: 0, y: 10, text: "", size: 13 };

/** Draws next to nothing, so that the first drawing asked for does not pay for loading what draws. */
export function warmUp(): void {
  drawChart(
    <FigurePlot width={300} height={20}>
      <MarkLayer marks={[LABEL]} draw={(label, x, y) => <PlotText label={label} x={x} y={y} />} />
    </FigurePlot>,
    "",
  );
}
