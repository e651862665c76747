import type { AgreementFigure } from "./ReleaseContent";
import type { AgreementColumns } from "./ReleaseJson";
import { columnOf, repeatedOf } from "./Repeated";

/** Figures of agreement as columns. */
export function agreementColumns(figures: readonly AgreementFigure[]): AgreementColumns {
  return {
    date: repeatedOf(figures.map((figure) => figure.date)),
    state: repeatedOf(figures.map((figure) => figure.state)),
    sharedRollCalls: figures.map((figure) => figure.sharedRollCalls),
    agreement: figures.map((figure) => figure.agreement),
  };
}

/** The figures of such columns. */
export function agreementOfColumns(columns: AgreementColumns): AgreementFigure[] {
  const dates = columnOf(columns.date);
  const states = columnOf(columns.state);
  return columns.agreement.map((agreement, row) => ({
    date: dates[row] as AgreementFigure["date"],
    state: states[row] as AgreementFigure["state"],
    sharedRollCalls: columns.sharedRollCalls[row] as number,
    agreement,
  }));
}
