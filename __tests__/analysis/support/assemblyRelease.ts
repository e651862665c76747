import { createReadStream, existsSync } from "node:fs";
import path from "node:path";
import { resolveState } from "../../../formats/names/resolveState";
import { readUnvotes } from "../../../formats/unvotes/readUnvotes";
import { UNVOTES_FILE_NAMES } from "../../../formats/unvotes/UnvotesTables";
import type { Choice } from "../../../formats/words/Choice";
import type { Iso3 } from "../../../formats/words/Iso3";
import { buildRelease } from "../../../release/buildRelease";
import type { Release } from "../../../release/Release";
import type { RollCallWithChoices } from "../../../release/ReleaseContent";
import { readSeed } from "../../../seed/readSeed";
import { seedNames } from "../../formats/support/seedNames";
import { rollCallOf } from "../../release/tinyContent";

const FOLDER = path.resolve("..", "shared", "data", "ga");

export const isAssemblyHere = existsSync(FOLDER);

/** The General Assembly's real votes as a release, with the states of the seed. What is not needed to count is left as it comes. */
export async function assemblyRelease(): Promise<Release> {
  const stream = (name: string) => createReadStream(path.join(FOLDER, `${name}.gz`));
  const { votes, rollCalls, issues } = UNVOTES_FILE_NAMES;
  const index = seedNames();
  const all: RollCallWithChoices[] = [];
  for await (const item of readUnvotes({ votes: stream(votes), rollCalls: stream(rollCalls), issues: stream(issues) })) {
    if (item.kind !== "roll_call") throw new Error(item.problem.message);
    const { body, session, date, title, topics, sourceId, outcome, officialTally } = item.rollCall;
    const choices = new Map<Iso3, Choice>();
    for (const { code, name, choice } of item.rollCall.votes) {
      const answer = resolveState(index, { code, name, date });
      if (answer.kind === "state") choices.set(answer.state, choice);
    }
    const given = { body, session, date, title, topics, officialTally, outcome: outcome ?? "adopted" };
    all.push({ rollCall: rollCallOf(`v${sourceId}`, given), choices });
  }
  const info = { number: 1, publishedAt: "2025-01-15T00:00:00Z", note: "", hash: "" };
  return buildRelease({ ...readSeed(), usAgreement: [], claims: [], rollCalls: all }, info);
}
