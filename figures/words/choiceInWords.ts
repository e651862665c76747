import type { Choice } from "../../formats/words/Choice";

/** A choice as a label: "6 against". */
export const CHOICE_LABELS: Readonly<Record<Choice, string>> = {
  in_favour: "in favour",
  against: "against",
  abstaining: "abstaining",
  non_voting: "non-voting",
};

/** A choice as what a state did: "Kenya abstained". */
export const CHOICE_DEEDS: Readonly<Record<Choice, string>> = {
  in_favour: "voted in favour",
  against: "voted against",
  abstaining: "abstained",
  non_voting: "did not take part",
};
