import type { ReactElement } from "react";

/** A dash this short with round ends is a dot; one of no length a PDF cannot draw. */
const DOT = 0.1;

/** Land of the non-voting: dots on paper. @param d rows across it, every `step` px a dot, from `dottedRows` */
export function DottedFill({ d, step }: { readonly d: string; readonly step: number }): ReactElement {
  return (
    <path
      className="non-voting"
      d={d}
      fill="none"
      stroke="var(--non-voting-outline)"
      strokeWidth={1.2}
      strokeLinecap="round"
      strokeDasharray={`${DOT} ${step - DOT}`}
    />
  );
}
