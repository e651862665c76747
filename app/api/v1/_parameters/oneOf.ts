import { z } from "zod";

/** One word of a closed set. */
export function oneOf<const T extends readonly [string, ...string[]]>(words: T, description: string) {
  return z.enum(words, { error: `must be one of ${words.join(", ")}` }).meta({ description });
}
