import { factDifference, type PartChange } from "../../../../analysis/factDifference";
import { recordDifference } from "../../../../analysis/recordDifference";
import { factsOfRelease } from "../../../../release/factsOfRelease";
import { recordInRelease } from "../../../../release/recordInRelease";
import type { Release } from "../../../../release/Release";
import { parseRollCallId } from "../../../../release/RollCallId";
import type { Runtime } from "../../../runtime";
import type { LoggedCorrection } from "./LoggedCorrection";

/** A correction with all that readers are told of it. */
export interface DescribedCorrection extends LoggedCorrection {
  readonly publishedAt: string;
  /** The release's. */
  readonly note: string;
  /** What people call what was corrected. */
  readonly name: string;
  readonly changes: readonly PartChange[];
  /** The reasons given, in order, and what the corrections are taken from. */
  readonly why: readonly string[];
  readonly sources: readonly string[];
}

/** @throws Error where a release that was compared cannot be read any more */
export async function describeCorrection(runtime: Runtime, logged: LoggedCorrection): Promise<DescribedCorrection> {
  const { release, kind, subject } = logged;
  const [before, after] = [await runtime.releaseNumbered(release - 1), await runtime.releaseNumbered(release)];
  if (!before || !after) throw new Error(`Release ${release} or the one before cannot be read.`);
  const { publishedAt, note, reasons = [] } = after.info;
  const own = reasons.filter((reason) => reason.subject === subject && reason.what.startsWith(`${kind}.`));
  return {
    ...logged,
    ...{ publishedAt, note, name: nameOf(before, logged) },
    changes: logged.what === "removed" ? [] : changesOf(before, after, logged),
    why: own.map(({ why }) => why),
    sources: own.flatMap(({ source }) => source ?? []),
  };
}

function changesOf(before: Release, after: Release, { kind, subject }: LoggedCorrection): readonly PartChange[] {
  if (kind !== "roll_call")
    return factDifference(factsOfRelease(before, kind).get(subject), factsOfRelease(after, kind).get(subject));
  const id = parseRollCallId(subject);
  const { fields, choices } = recordDifference(id && recordInRelease(before, id), id && recordInRelease(after, id));
  return [
    ...fields.map(({ field, ...sides }) => ({ part: field, state: null, ...sides })),
    ...choices.map((choice) => ({ part: "choice", ...choice })),
  ];
}

function nameOf(release: Release, { kind, subject }: LoggedCorrection): string {
  if (kind === "roll_call") {
    const rollCall = release.rollCalls.find(({ id }) => id === subject);
    return rollCall ? `${rollCall.symbol ?? rollCall.draft ?? rollCall.id}: ${rollCall.title}` : subject;
  }
  const fact = factsOfRelease(release, kind).get(subject);
  if (fact === undefined) return subject;
  if ("sentence" in fact) return fact.sentence;
  if ("name" in fact) return fact.name;
  return `${release.states[release.stateIndex.get(fact.state) ?? -1]?.name ?? fact.state} in the ${fact.body === "HRC" ? "Human Rights Council" : "Commission on Human Rights"}`;
}
