import type { Release } from "../../release/Release";
import { Problem, type ParameterFault } from "../api/v1/_http/Problem";
import type { SearchParams } from "../_claim/readClaimQuery";
import { readPin, releaseAsked } from "../_figures/releaseAsked";
import { onceEach } from "../_shell/onceEach";

/** The release that a page shows, and whether its address keeps to it. */
interface ReleaseOfPage {
  readonly release: Release;
  readonly isPinned: boolean;
}

/** The release that a page's address names, else the newest; what is wrong with it, or `undefined` where there is none of that number. */
export async function releaseOfPage(
  params: SearchParams,
): Promise<ReleaseOfPage | { readonly faults: readonly ParameterFault[] } | undefined> {
  try {
    const pin = readPin(onceEach(["release"], params)["release"]);
    return { release: await releaseAsked(pin), isPinned: pin !== undefined };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.status === 404 ? undefined : { faults: error.errors };
  }
}
