/** The grades of a verdict, weakest first. A grade holds only where all before it hold; see `gradeOf`. */
export const GRADES = ["limited", "not_limited", "substantial", "mostly_outside", "adopted_without_bloc"] as const;

export type Grade = (typeof GRADES)[number];
