import type { ReactElement } from "react";
import type { DotPath } from "../layout/DotPath";

const RING = 2.4;

/** Many dots of one kind in one path, or in two where they are rings. */
export function DotPathMark({ path: { d, diameter, colour, open } }: { readonly path: DotPath }): ReactElement {
  const dots = <path d={d} fill="none" stroke={`var(--${colour})`} strokeWidth={diameter} strokeLinecap="round" />;
  if (!open) return dots;
  return (
    <>
      {dots}
      <path d={d} fill="none" stroke="var(--paper)" strokeWidth={Math.round((diameter - RING) * 10) / 10} strokeLinecap="round" />
    </>
  );
}
