import { agreementInWords } from "./agreementInWords";
import { FigureOnPage } from "../_figures/FigureOnPage";
import { FIGURE_NAMES } from "../_figures/figureNames";
import { laboratoryFigures } from "./laboratoryFigures";
import { queryText } from "./laboratoryQuery";
import type { View } from "./View";

/** The figures that belong to a state, drawn by the worker. */
export function LaboratoryFigures({ view }: { readonly view: View }) {
  const figures = laboratoryFigures(view).filter(({ name }) => FIGURE_NAMES.has(name));
  return (
    <>
      {figures.map(({ name, params, vote }) => (
        <div key={name}>
          <FigureOnPage release={view.release} name={name} params={params} />
          {name === "switchers" && (
            <p className="muted">
              <a href={`/figures/switchers?${queryText({ ...params, members: "both" })}`}>Only the members at both votes</a>
            </p>
          )}
          {name === "breaking-point" && <p className="muted">{agreementInWords(view.release, vote)}</p>}
        </div>
      ))}
    </>
  );
}
