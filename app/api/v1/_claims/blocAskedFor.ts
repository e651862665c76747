import type { Bloc } from "../../../../analysis/ClaimTest";
import type { Iso3 } from "../../../../formats/words/Iso3";
import type { Release } from "../../../../release/Release";
import { badParameter, badParameters, shorten } from "../_http/Problem";
import { requireStates } from "../_parameters/stateCode";

/**
 * Who counts as hostile: the reader's own list, the definition named, or the claim's own.
 * @throws Problem 400 for both at once, or for what the release does not have
 */
export function blocAskedFor(
  release: Release,
  asked: { readonly definition?: string | undefined; readonly states?: readonly Iso3[] | undefined },
  otherwise: string,
): Bloc {
  const { definition: slug, states } = asked;
  if (slug !== undefined && states) {
    const message = "cannot stand beside the other: give `definition` or `states`";
    throw badParameters(["definition", "states"].map((parameter) => ({ parameter, message })));
  }
  if (states) {
    requireStates(release, "states", states);
    return { kind: "states", states };
  }
  const definition = release.definitions.get(slug ?? otherwise);
  if (!definition) throw badParameter("definition", `there is no definition "${shorten(slug ?? otherwise)}" in this release`);
  return { kind: "definition", slug: definition.slug, name: definition.name };
}
