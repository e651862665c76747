import type { DrawnFigure } from "../../figures/DrawnFigure";
import type { Release } from "../../release/Release";
import { Problem } from "../api/v1/_http/Problem";
import { drawFigure } from "./drawFigure";

/**
 * A figure for a page. A drawing that takes too long or fails costs the page its picture and nothing else: `undefined`.
 * @throws Problem for a wrong parameter, which is the page's own fault
 */
export async function drawUnlessItFails(
  release: Release,
  name: string,
  params: Readonly<Record<string, string>>,
  widths: readonly number[],
): Promise<DrawnFigure | undefined> {
  try {
    return await drawFigure(release, name, params, widths);
  } catch (error) {
    if (error instanceof Problem && error.status < 500) throw error;
    console.warn(error);
    return undefined;
  }
}
