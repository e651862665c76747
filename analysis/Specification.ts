import type { RollCallId } from "../release/RollCallId";
import type { Grade } from "./Grade";

/** What is made of abstentions before anything is measured: nothing, all counted with the against, or half to each side. */
export const ABSTENTIONS = ["ignored", "against", "half"] as const;
export type Abstentions = (typeof ABSTENTIONS)[number];

/** What a rate in favour is a rate of: Y+N+A, Y+N, or all members, those that took no part too. */
export const DENOMINATORS = ["votes_cast", "present_and_voting", "members"] as const;
export type Denominator = (typeof DENOMINATORS)[number];

/** How a set of roll calls came to be chosen. */
export const SET_NAMES = ["cited", "same_body", "general_assembly", "all_bodies", "since_2011", "alone"] as const;
export type SetName = (typeof SET_NAMES)[number];

/** A set of roll calls to test on; one that comes about in several ways stands once, with all its names. */
export interface RollCallSet {
  readonly names: readonly SetName[];
  /** In the release's order; at least one. */
  readonly rollCalls: readonly RollCallId[];
}

/** The choices that make up a specification, each with what it can be. The specifications are their full cross product. */
export interface Dimensions {
  /** Slugs. */
  readonly definition: readonly string[];
  readonly rollCalls: readonly RollCallSet[];
  readonly abstentions: readonly Abstentions[];
  readonly denominator: readonly Denominator[];
}

/** One way to test the claim, and what comes out. The counts of its roll calls are pooled; each rate by its own denominator. */
export interface Specification {
  readonly definition: string;
  readonly rollCalls: readonly RollCallId[];
  /** How these roll calls came to be chosen. */
  readonly set: readonly SetName[];
  readonly abstentions: Abstentions;
  readonly denominator: Denominator;
  /** Y(O)/Y; `undefined` where nobody was in favour. */
  readonly outsideShare: number | undefined;
  /** Y(O) by the denominator outside; `undefined` where that is 0. */
  readonly outsideRate: number | undefined;
  /** The outside rate minus the inside rate; `undefined` where one of them is. */
  readonly contrast: number | undefined;
  readonly grade: Grade | undefined;
}

/** For each dimension, the share from 0 to 1 of a measure's spread that its choices explain by themselves. `undefined` where there is no spread. */
export type SpreadShares = Readonly<Record<keyof Dimensions, number | undefined>>;

export interface SpecificationSummary {
  readonly count: number;
  /** Of those with a share. */
  readonly medianOutsideShare: number | undefined;
  /** How many specifications have each grade as their strongest. */
  readonly byGrade: Readonly<Record<Grade, number>>;
  /** How many have none, because nobody was in favour. */
  readonly ungraded: number;
  readonly spread: Readonly<Record<"outsideShare" | "outsideRate" | "contrast", SpreadShares>>;
}

/** Every reasonable way to test a claim: U. Simonsohn, J. P. Simmons and L. D. Nelson, "Specification curve analysis", Nature Human Behaviour 4 (2020), 1208–1214. */
export interface SpecificationCurve {
  readonly dimensions: Dimensions;
  /** In the order of the dimensions, the last changing fastest. */
  readonly items: readonly Specification[];
  readonly summary: SpecificationSummary;
}
