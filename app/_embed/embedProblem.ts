import { escapeXml } from "../../figures/draw/svgText";
import type { Problem } from "../api/v1/_http/Problem";
import { embedDocument } from "./embedDocument";

const TITLES = new Map([
  [400, "This address cannot be read"],
  [404, "There is no such figure"],
]);

/** In the place of a figure that cannot be shown: why, and which parameter is at fault. */
export function embedProblem({ status, detail, errors }: Problem): string {
  const title = TITLES.get(status) ?? "This figure could not be drawn just now";
  const faults = errors.map(({ parameter, message }) => `<li><code>${escapeXml(parameter)}</code>: ${escapeXml(message)}</li>`);
  const why = faults.length > 0 ? `<ul>${faults.join("")}</ul>` : `<p>${escapeXml(detail)}</p>`;
  return embedDocument({ title, theme: undefined, body: `<main><h1>${title}</h1>${why}</main>`, data: {} });
}
