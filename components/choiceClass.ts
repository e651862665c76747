import type { Choice } from "../formats/words/Choice";

/** A choice's name in style sheets and custom properties: `in-favour`, as in `--in-favour`. */
export const CHOICE_CLASS: Readonly<Record<Choice, string>> = {
  in_favour: "in-favour",
  against: "against",
  abstaining: "abstaining",
  non_voting: "non-voting",
};
