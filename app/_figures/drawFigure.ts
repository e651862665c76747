import type { DrawnFigure } from "../../figures/DrawnFigure";
import type { Release } from "../../release/Release";
import { badParameters, notYet, Problem } from "../api/v1/_http/Problem";
import { runtime } from "../runtime";

/** When to ask again, in seconds. */
const LATER = 5;

/** A figure drawn for a release. @throws Problem 400 that names the parameter at fault, 404 for what the release does not have, 503 where too many are waiting */
export async function drawFigure(
  release: Release,
  name: string,
  query: Readonly<Record<string, string>>,
  widths: readonly number[],
): Promise<DrawnFigure> {
  const drawn = await runtime().drawFigure(release, name, query, widths);
  if (!("faults" in drawn)) return drawn;
  if (drawn.faults.length === 0) throw notYet("Too many figures are being drawn. Try again in a moment.", LATER);
  throw drawn.isUnknown
    ? new Problem(404, drawn.faults.map(({ message }) => message).join(" "), drawn.faults)
    : badParameters(drawn.faults);
}
