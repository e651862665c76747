import type { RollCall } from "../release/RollCall";

type Text = Pick<RollCall, "subject" | "title">;

/** Whether two texts are on the same country; of texts on none, whether they have the same title, as those have that come back year after year. */
export function isOnSameSubject(a: Text, b: Text): boolean {
  if (a.subject !== null || b.subject !== null) return a.subject === b.subject;
  return a.title.length === b.title.length && a.title.toLowerCase() === b.title.toLowerCase();
}

/** Whether two texts are on the same country. */
export function isOnSameCountry(a: Text, b: Text): boolean {
  return a.subject !== null && a.subject === b.subject;
}
