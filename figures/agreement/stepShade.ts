import { STEPS } from "../../analysis/agreementStep";

/** How much of the ink a step of agreement has: from nearly paper to nearly ink, in light and dark alike. No choice's colour: agreement is none. */
const SHADES = [0.05, 0.15, 0.28, 0.43, 0.6, 0.78, 0.96];

/** From 0 to 1. @param step as `agreementStep` gives it */
export function stepShade(step: number): number {
  return SHADES[Math.min(step, STEPS - 1)] ?? 1;
}

/** Whether what is written on a step's shade must have the colour of the paper. */
export function isDark(step: number): boolean {
  return stepShade(step) > 0.5;
}
