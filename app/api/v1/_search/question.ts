import { z } from "zod";

/** What is searched for. */
export const question = z.string().max(200, "must be at most 200 characters");
