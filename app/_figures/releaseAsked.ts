import type { Release } from "../../release/Release";
import { badParameter, Problem } from "../api/v1/_http/Problem";
import { runtime } from "../runtime";
import { releasePin } from "./releasePin";

/** The release that an address keeps to, else the newest. @throws Problem 404 */
export async function releaseAsked(pin: number | undefined): Promise<Release> {
  const release = pin === undefined ? runtime().currentRelease() : await runtime().releaseNumbered(pin);
  if (!release)
    throw new Problem(404, `There is no release ${pin}.`, [{ parameter: "release", message: `There is no release ${pin}` }]);
  return release;
}

/** The number of the release that an address names. @throws Problem 400 */
export function readPin(text: string | undefined): number | undefined {
  const read = releasePin.safeParse(text);
  if (!read.success) throw badParameter("release", read.error.issues[0]?.message ?? "cannot be read");
  return read.data;
}
