import type { Grade } from "../../analysis/Grade";
import type { Abstentions, Denominator, SetName } from "../../analysis/Specification";

export const SET_LABELS: Readonly<Record<SetName, string>> = {
  cited: "The cited text",
  same_body: "All of its body",
  general_assembly: "All of the Assembly",
  all_bodies: "All of all bodies",
  since_2011: "All since 2011",
  alone: "One text alone",
};

export const ABSTENTIONS_LABELS: Readonly<Record<Abstentions, string>> = {
  ignored: "Ignored",
  against: "As against",
  half: "Half to each side",
};

export const DENOMINATOR_LABELS: Readonly<Record<Denominator, string>> = {
  votes_cast: "Votes cast",
  present_and_voting: "Present and voting",
  members: "All members",
};

/** What holds with a grade, in words that follow "in so many". */
export const GRADE_LABELS: Readonly<Record<Grade, string>> = {
  limited: "no support from outside",
  not_limited: "not limited",
  substantial: "a third or more from outside",
  mostly_outside: "most from outside",
  adopted_without_bloc: "adopted without the bloc",
};
