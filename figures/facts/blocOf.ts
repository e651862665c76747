import type { Bloc } from "../../analysis/ClaimTest";
import type { Release } from "../../release/Release";
import { UnknownInRelease } from "../../release/UnknownInRelease";
import type { BlocParameters } from "../parameters/blocParameters";

/**
 * Who counts as hostile in a figure: as its address says, else by the default definition given.
 * @throws UnknownInRelease where the definition or a state is not in the release
 */
export function blocOf(release: Release, { definition, states }: BlocParameters, byDefault: string): Bloc {
  if (states) {
    const unknown = states.find((state) => !release.stateIndex.has(state));
    if (unknown) throw new UnknownInRelease("state", unknown);
    return { kind: "states", states };
  }
  const slug = definition ?? byDefault;
  const found = release.definitions.get(slug);
  if (!found) throw new UnknownInRelease("definition", slug);
  return { kind: "definition", slug, name: found.name };
}
