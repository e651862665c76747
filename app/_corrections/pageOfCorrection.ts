import type { LoggedCorrection } from "../api/v1/_corrections/LoggedCorrection";

/** The page of what was corrected; `undefined` where it is gone or has none of its own. */
export function pageOfCorrection({ kind, subject, what }: LoggedCorrection): string | undefined {
  if (what === "removed") return undefined;
  switch (kind) {
    case "roll_call":
      return `/resolutions/${subject}`;
    case "grouping":
      return `/groups/${subject}`;
    case "claim":
      return `/claims/${subject}`;
    case "state":
      return `/states/${subject}`;
    case "body_membership":
      return `/states/${subject.slice(-3)}`;
    case "definition":
      return undefined;
  }
}
