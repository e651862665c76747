import { z } from "zod";
import { badParameters, Problem } from "../api/v1/_http/Problem";

const PIXELS = "must be a whole number of px, at least 1";
const pixels = z
  .string()
  .regex(/^[1-9]\d{0,5}$/, PIXELS)
  .transform(Number)
  .optional();

const schema = z.object({
  url: z
    .string("is missing: the whole address of a page of this site")
    .refine(
      (text) => /^https?:\/\//i.test(text) && URL.canParse(text),
      "must be a whole address, such as https://example.org/figures/vote",
    )
    .transform((text) => new URL(text)),
  format: z.string().default("json"),
  maxwidth: pixels,
  maxheight: pixels,
});

/** What a consumer of oEmbed asks. */
export type OembedQuery = z.infer<typeof schema>;

/** Reads a request of oEmbed 1.0. Parameters that it does not know are of other versions and pass. @throws Problem 400, and 501 for a format that is neither json nor xml */
export function readOembedQuery(search: URLSearchParams): OembedQuery {
  const read = schema.safeParse(Object.fromEntries(search));
  if (!read.success) throw badParameters(read.error.issues.map(({ path, message }) => ({ parameter: String(path[0]), message })));
  if (read.data.format !== "json" && read.data.format !== "xml")
    throw new Problem(501, "The format can be json or xml.", [{ parameter: "format", message: "can be json or xml" }]);
  return read.data;
}
