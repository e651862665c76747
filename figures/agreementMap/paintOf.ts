import type { SVGProps } from "react";
import type { MapPaint } from "./AgreementMapLayout";

type Paint = Pick<SVGProps<SVGElement>, "fill" | "stroke" | "strokeDasharray">;

/** Steps whose fill alone is hard to tell from paper carry an outline. */
const PALE: ReadonlySet<MapPaint> = new Set(["agreement-least", "agreement-low"]);

/** Fill and line of land, a dot or a swatch. */
export function paintOf(paint: MapPaint): Paint {
  if (paint === "none") return { fill: "none", stroke: "var(--rule)" };
  if (paint === "few") return { fill: "var(--paper)", stroke: "var(--non-voting-outline)", strokeDasharray: "1 1.4" };
  if (paint === "itself") return { fill: "var(--ink)", stroke: "var(--paper)" };
  return { fill: `var(--${paint})`, stroke: PALE.has(paint) ? "var(--non-voting-outline)" : "var(--paper)" };
}
