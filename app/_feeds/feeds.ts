import type { News } from "./News";

/** The feeds, by the name in their address. */
export const FEEDS = [
  { name: "votes", title: "New votes", subtitle: "Votes and texts that releases of Recorded Vote brought.", kinds: ["added"] },
  {
    name: "corrections",
    title: "Corrections",
    subtitle:
      "Votes and texts that releases of Recorded Vote changed or took away, and corrected memberships, definitions, claims and names.",
    kinds: ["changed", "removed"],
  },
] as const satisfies readonly {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly kinds: readonly News["what"][];
}[];
