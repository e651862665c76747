import type { Grouping } from "../../../../release/Grouping";
import type { Release } from "../../../../release/Release";
import { badParameter, shorten } from "../_http/Problem";

/** The grouping that a parameter names. @throws Problem 400 where the release does not have it */
export function groupingCalled(release: Release, parameter: string, slug: string): Grouping {
  const grouping = release.groupings.get(slug);
  if (!grouping) throw badParameter(parameter, `there is no grouping "${shorten(slug)}" in this release`);
  return grouping;
}
