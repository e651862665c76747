/** How far a state's choices were those of another. */
export interface Agreement {
  /** Mean over the shared roll calls of 1 (same choice), ½ (just one abstained), 0 (opposite). */
  readonly agreement: number;
  /** Roll calls on which both were in favour, against or abstaining; at least 1. */
  readonly shared: number;
}
