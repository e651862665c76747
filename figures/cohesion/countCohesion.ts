import { cohesionByYear } from "../../analysis/cohesionByYear";
import { cohesionOf } from "../../analysis/cohesionOf";
import { ratio } from "../../analysis/ratio";
import { selectRollCalls } from "../../analysis/selectRollCalls";
import type { Grouping } from "../../release/Grouping";
import type { Release } from "../../release/Release";
import { UnknownInRelease } from "../../release/UnknownInRelease";
import { everyYear } from "../facts/everyYear";
import { selectedBy } from "../parameters/selectionParameters";
import type { CohesionNumbers } from "./CohesionNumbers";
import type { CohesionParameters } from "./cohesionParameters";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";

/** How far a grouping voted as one, year by year. @throws UnknownInRelease where the release does not have the grouping */
export function countCohesion(
  release: Release,
  { grouping: slug, ...selection }: CohesionParameters,
  say: Messages = en,
): CohesionNumbers {
  const grouping = groupingFor(release, slug);
  const years = cohesionByYear(cohesionOf(release, grouping, selectRollCalls(release, selection)).rollCalls);
  const rollCalls = years.reduce((sum, of) => sum + of.rollCalls, 0);
  const all = years.reduce((sum, of) => sum + of.mean * of.rollCalls, 0);
  return {
    grouping: { slug: grouping.slug, name: say.grouping(grouping.slug, grouping.name) },
    selection: selectedBy(selection),
    years: everyYear(years.map((of) => ({ year: Number(of.year), share: of.mean, n: of.rollCalls }))),
    mean: ratio(all, rollCalls) ?? null,
    rollCalls,
  };
}

/** The grouping asked for; else that of the first claim's definition where there is one, else the first of all. */
function groupingFor({ groupings, claims }: Release, slug: string | undefined): Grouping {
  const [claim] = claims.values();
  const [first] = groupings.values();
  const grouping = slug === undefined ? (groupings.get(claim?.defaultDefinition ?? "") ?? first) : groupings.get(slug);
  if (!grouping) throw new UnknownInRelease("grouping", slug ?? "");
  return grouping;
}
