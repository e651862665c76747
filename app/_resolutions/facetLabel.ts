import { bodyName } from "../../figures/words/bodyName";
import { modeInWords } from "../../figures/words/modeInWords";
import { BODIES } from "../../formats/words/Body";
import { MODES } from "../../formats/words/Mode";
import type { Release } from "../../release/Release";
import type { Facet } from "./facetCounts";

export const FACET_NAMES: Readonly<Record<Facet, string>> = {
  body: "Body",
  mode: "How decided",
  kind: "What was voted on",
  subject: "Country the text is on",
  topic: "Topic",
  session: "Session",
};

/** A facet's value as readers know it. */
export function facetLabel(release: Release, facet: Facet, value: string): string {
  if (facet === "subject") return release.states.find(({ iso3 }) => iso3 === value)?.name ?? value;
  if (facet === "body") return labelled(BODIES, value, bodyName);
  if (facet === "mode") return labelled(MODES, value, modeInWords);
  return value;
}

function labelled<T extends string>(words: readonly T[], value: string, label: (word: T) => string): string {
  const word = words.find((of) => of === value);
  return word ? label(word) : value;
}
