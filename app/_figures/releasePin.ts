import { z } from "zod";

/** The `release` of an address: the number of the one it keeps to. */
export const releasePin = z
  .string()
  .regex(/^[1-9]\d{0,8}$/, "must be a release's number, such as 1")
  .transform(Number)
  .optional();
