import type { ReactElement } from "react";
import { DotPathMark } from "../../components/marks/DotPathMark";
import { PlotLine } from "../../components/marks/PlotLine";
import { PlotText } from "../../components/marks/PlotText";
import type { AlignmentLayout } from "./AlignmentLayout";

/** All that stands on the plane, at its px. */
export function AlignmentPlane({ layout: { rules, dots, labels } }: { readonly layout: AlignmentLayout }): ReactElement {
  return (
    <>
      {rules.map((rule, place) => (
        <PlotLine key={place} rule={rule} />
      ))}
      {dots.map((path) => (
        <DotPathMark key={`${path.colour} ${path.open}`} path={path} />
      ))}
      {labels.map((label, place) => (
        <PlotText key={place} label={label} x={label.x} y={label.y} />
      ))}
    </>
  );
}
