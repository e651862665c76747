import { bodyName } from "../../figures/words/bodyName";
import { CHOICE_LABELS } from "../../figures/words/choiceInWords";
import { modeInWords } from "../../figures/words/modeInWords";
import { BODIES } from "../../formats/words/Body";
import { CHOICES } from "../../formats/words/Choice";
import { MODES } from "../../formats/words/Mode";
import type { Release } from "../../release/Release";
import { MARGIN_BANDS, type MarginBand } from "../api/v1/_rollCalls/marginBand";
import type { Facet } from "./facetCounts";

export const FACET_NAMES: Readonly<Record<Facet, string>> = {
  body: "Body",
  mode: "How decided",
  kind: "What was voted on",
  subject: "Country the text is on",
  topic: "Topic",
  session: "Session",
  year: "Year",
  margin: "Margin",
  choice: "Its choice",
};

const MARGIN_LABELS: Readonly<Record<MarginBand, string>> = {
  "over-100": "by more than 100 votes",
  "51-100": "by 51 to 100",
  "11-50": "by 11 to 50",
  "0-10": "by 10 or fewer",
  "below-0": "more against than in favour",
};

/** A facet's value as readers know it. */
export function facetLabel(release: Release, facet: Facet, value: string): string {
  if (facet === "subject") return release.states.find(({ iso3 }) => iso3 === value)?.name ?? value;
  if (facet === "body") return labelled(BODIES, value, bodyName);
  if (facet === "mode") return labelled(MODES, value, modeInWords);
  if (facet === "margin") return labelled(MARGIN_BANDS, value, (band) => MARGIN_LABELS[band]);
  if (facet === "choice") return labelled(CHOICES, value, (choice) => CHOICE_LABELS[choice]);
  return value;
}

function labelled<T extends string>(words: readonly T[], value: string, label: (word: T) => string): string {
  const word = words.find((of) => of === value);
  return word ? label(word) : value;
}
