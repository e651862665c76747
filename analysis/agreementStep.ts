/** Where one step of agreement ends and the next begins. The same for every matrix, so that two can be compared. */
export const STEP_ENDS = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9] as const;

/** The number of steps: one more than there are ends. */
export const STEPS = STEP_ENDS.length + 1;

/** The step that an agreement from 0 to 1 falls into, from 0 on; what stands on an end is in the step above it. */
export function agreementStep(share: number): number {
  return STEP_ENDS.filter((end) => share >= end).length;
}
