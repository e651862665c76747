import type { ReactElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { escapeXml, svgInside } from "./svgText";

/**
 * A chart as SVG, drawn in the headless DOM. The same chart gives the same bytes: what is drawn comes from its layout alone, and no id is kept.
 * @param chart whose root holds one Recharts chart
 * @param sentence the alternative text
 * @throws Error where the chart draws nothing
 */
export function drawChart(chart: ReactElement, sentence: string): string {
  const host = document.createElement("div");
  document.body.append(host);
  const root = createRoot(host, { onUncaughtError: () => undefined });
  try {
    flushSync(() => root.render(chart));
    const svg = host.querySelector(".recharts-wrapper > svg");
    if (!svg) throw new Error("The chart drew nothing.");
    return `<svg xmlns="http://www.w3.org/2000/svg"${size(svg)} role="img" aria-label="${escapeXml(sentence)}" font-family="var(--sans)" font-size="13" fill="var(--ink)">${svgInside(svg)}</svg>`;
  } finally {
    root.unmount();
    host.remove();
  }
}

function size(svg: Element): string {
  return ["viewBox", "width", "height"].map((name) => ` ${name}="${svg.getAttribute(name) ?? ""}"`).join("");
}
