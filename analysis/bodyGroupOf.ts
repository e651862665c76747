import type { Body } from "../formats/words/Body";

/** A body with the one that it continues: the Human Rights Council took the place of the Commission in 2006. */
export type BodyGroup = Exclude<Body, "CHR">;

/** The body in whose line a vote stands: HRC for the Commission too. */
export function bodyGroupOf(body: Body): BodyGroup {
  return body === "CHR" ? "HRC" : body;
}
