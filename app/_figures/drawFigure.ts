import type { DrawnFigure } from "../../figures/DrawnFigure";
import type { Release } from "../../release/Release";
import { badParameters, Problem } from "../api/v1/_http/Problem";
import { runtime } from "../runtime";

/** A figure drawn for a release. @throws Problem 400 that names the parameter at fault, 404 for what the release does not have */
export async function drawFigure(
  release: Release,
  name: string,
  query: Readonly<Record<string, string>>,
  widths: readonly number[],
): Promise<DrawnFigure> {
  const drawn = await runtime().drawFigure(release, name, query, widths);
  if (!("faults" in drawn)) return drawn;
  throw drawn.isUnknown
    ? new Problem(404, drawn.faults.map(({ message }) => message).join(" "), drawn.faults)
    : badParameters(drawn.faults);
}
