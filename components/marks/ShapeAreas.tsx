import type { ReactElement } from "react";

/** Invisible areas of any outline that are pointed at, where what is seen is drawn for many at once. */
export function ShapeAreas({
  areas,
}: {
  readonly areas: readonly { readonly d: string; readonly mark: number }[];
}): ReactElement {
  return (
    <g>
      {areas.map(({ d, mark }, place) => (
        <path key={place} data-mark={mark} d={d} fill="transparent" />
      ))}
    </g>
  );
}
