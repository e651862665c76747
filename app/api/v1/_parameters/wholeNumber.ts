import { z } from "zod";

/** A whole number in plain digits, from `min` to `max`. */
export function wholeNumber(min: number, max: number, description: string) {
  const message = `must be a whole number from ${min} to ${max}`;
  return z
    .string()
    .regex(/^(0|[1-9]\d{0,8})$/, message)
    .transform(Number)
    .refine((number) => number >= min && number <= max, message)
    .meta({ description, type: "integer", minimum: min, maximum: max, pattern: undefined });
}
