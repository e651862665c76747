import { countTally } from "../../analysis/countTally";
import type { CalendarDate } from "../../formats/words/CalendarDate";
import { parseIso3, type Iso3 } from "../../formats/words/Iso3";
import type { Claim } from "../../release/Claim";
import type { Release } from "../../release/Release";
import type { RollCallId } from "../../release/RollCallId";
import { shorten, type ParameterFault } from "../api/v1/_http/Problem";
import type { Query } from "./laboratoryQuery";

/** Where a reader's own sentence is tested: `/claims/new?sentence=…&subject=IRN`. No claim of a release has this slug. */
export const OWN_CLAIM = "new";
export const LONGEST_SENTENCE = 400;
/** Where the address of a reader's sentence says nobody. */
export const DEFAULT_DEFINITION = "western-european-and-others";

/**
 * A reader's sentence as a claim that nobody keeps: its address says all of it. It is on the newest recorded vote on its subject, unless the address names votes.
 */
export function readerClaim(
  release: Release,
  params: URLSearchParams,
): { readonly claim: Claim; readonly fixed: Query } | { readonly faults: readonly ParameterFault[] } {
  const sentence = (params.get("sentence") ?? "").replace(/\s+/g, " ").trim();
  const subject = params.get("subject") ?? "";
  const votes = votesOn(release, parseIso3(subject));
  const newest = votes.at(-1);
  const faults = [
    ...["sentence", "subject"].filter((name) => params.getAll(name).length > 1).map((name) => fault(name, "is given twice")),
    ...(sentence === "" ? [fault("sentence", "must say what is claimed")] : []),
    ...(sentence.length > LONGEST_SENTENCE ? [fault("sentence", `must be at most ${LONGEST_SENTENCE} characters`)] : []),
    ...(newest ? [] : [fault("subject", `there is no recorded vote on "${shorten(subject)}" in this release`)]),
  ];
  const definition = release.definitions.has(DEFAULT_DEFINITION) ? DEFAULT_DEFINITION : [...release.definitions.keys()][0];
  if (faults.length > 0 || !newest || definition === undefined) return { faults };
  const about = parseIso3(subject) ?? newest.subject;
  return {
    fixed: { sentence, subject: about },
    claim: {
      slug: OWN_CLAIM,
      sentence,
      tested: sentence,
      source: { author: "", title: "", publisher: "", date: newest.date, url: null },
      subject: about,
      defaultDefinition: definition,
      rollCalls: [newest.id],
    },
  };
}

/** The countries that a release has recorded votes on, by name. */
export function subjectsOffered(release: Release): readonly { readonly value: Iso3; readonly label: string }[] {
  return release.states
    .filter(({ iso3 }) => votesOn(release, iso3).length > 0)
    .map(({ iso3, name }) => ({ value: iso3, label: name }))
    .sort((a, b) => a.label.localeCompare(b.label, "en"));
}

interface VoteOn {
  readonly id: RollCallId;
  readonly date: CalendarDate;
  readonly subject: Iso3;
}

function votesOn(release: Release, subject: Iso3 | undefined): readonly VoteOn[] {
  return release.rollCalls.flatMap((rollCall, row) =>
    subject !== undefined && rollCall.subject === subject && rollCall.kind === "adoption" && countTally(release, row)
      ? [{ id: rollCall.id, date: rollCall.date, subject }]
      : [],
  );
}

function fault(parameter: string, message: string): ParameterFault {
  return { parameter, message };
}
