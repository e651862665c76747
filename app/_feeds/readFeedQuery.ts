import { z } from "zod";
import type { Iso3 } from "../../formats/words/Iso3";
import type { Release } from "../../release/Release";
import { badParameter, badParameters } from "../api/v1/_http/Problem";
import { requireStates, stateCode } from "../api/v1/_parameters/stateCode";

/** Which part of the news a feed has. */
export interface FeedQuery {
  /** Texts on this country only. */
  readonly subject: Iso3 | undefined;
  /** Votes in which this state had a choice only. */
  readonly state: Iso3 | undefined;
}

const schema = z.strictObject({ subject: stateCode("").optional(), state: stateCode("").optional() });

/** @throws Problem 400 that names the parameters at fault */
export function readFeedQuery(release: Release, search: URLSearchParams): FeedQuery {
  const twice = [...search.keys()].find((name) => search.getAll(name).length > 1);
  if (twice !== undefined) throw badParameter(twice, "is given twice");
  const read = schema.safeParse(Object.fromEntries(search));
  if (!read.success)
    throw badParameters(
      read.error.issues.flatMap((issue) =>
        issue.code === "unrecognized_keys"
          ? issue.keys.map((parameter) => ({ parameter, message: "is no parameter of a feed; subject and state are" }))
          : [{ parameter: String(issue.path[0]), message: issue.message }],
      ),
    );
  const { subject, state } = read.data;
  for (const [name, code] of Object.entries({ subject, state })) if (code) requireStates(release, name, [code]);
  return { subject, state };
}
