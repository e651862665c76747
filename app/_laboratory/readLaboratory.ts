import { readStateList } from "../../analysis/readStateList";
import type { Bloc } from "../../analysis/ClaimTest";
import { ABSTENTIONS, DENOMINATORS } from "../../analysis/Specification";
import { parseCalendarDate, type CalendarDate } from "../../formats/words/CalendarDate";
import { parseIso3, type Iso3 } from "../../formats/words/Iso3";
import type { Claim } from "../../release/Claim";
import type { Release } from "../../release/Release";
import { parseRollCallId, type RollCallId } from "../../release/RollCallId";
import { badParameter, Problem, shorten, type ParameterFault } from "../api/v1/_http/Problem";
import { dayOfVotes } from "./dayOfVotes";
import { DEFAULTS, defaultSet, SETS, type LaboratoryState, type VotesChosen } from "./LaboratoryState";

/** An address read: the state, and the names in a pasted list that are no state's. */
export interface LaboratoryReading {
  readonly state: LaboratoryState;
  readonly unknown: readonly string[];
  /** The list as it was pasted, where some of it was not understood: nothing typed is lost. */
  readonly pasted: string;
}

/** One request tests at most so many, as in the API. */
const MOST_ROLL_CALLS = 100;
const LONGEST_LIST = 6_000;
/** Each may be given once; `state` is a tick in the list of members and may be given often. */
const ONCE = ["definition", "states", "edited", "list", "rollCalls", "set", "from", "to", "abstentions", "denominator"] as const;
type Given = Readonly<Partial<Record<(typeof ONCE)[number], string>>>;

/** Reads the state of the laboratory from an address, as the forms send it or as `laboratoryQuery` writes it. Other parameters are left alone. */
export function readLaboratory(
  release: Release,
  claim: Claim,
  params: URLSearchParams,
): LaboratoryReading | { readonly faults: readonly ParameterFault[] } {
  try {
    const given = onceEach(params);
    const votes = votesOf(release, given);
    const date = dayOfVotes(release, claim, votes);
    const { bloc, unknown } = blocOf(release, claim, given, params.getAll("state"), date);
    const edited = editedFrom(release, claim, bloc, given.edited);
    const abstentions = oneOf(ABSTENTIONS, "abstentions", given.abstentions) ?? DEFAULTS.abstentions;
    const denominator = oneOf(DENOMINATORS, "denominator", given.denominator) ?? DEFAULTS.denominator;
    const pasted = unknown.length > 0 ? (given.list ?? "") : "";
    return { state: { bloc, edited, votes, abstentions, denominator }, unknown, pasted };
  } catch (error) {
    if (error instanceof Problem) return { faults: error.errors };
    throw error;
  }
}

/** An empty value is what a form sends for a field left alone: as good as none. */
function onceEach(params: URLSearchParams): Given {
  const given = ONCE.map((name) => [name, params.getAll(name).filter((value) => value !== "")] as const);
  const twice = given.find(([, values]) => values.length > 1);
  if (twice) throw badParameter(twice[0], "is given twice");
  return Object.fromEntries(given.flatMap(([name, [value]]) => (value === undefined ? [] : [[name, value]]))) as Given;
}

function votesOf(release: Release, given: Given): VotesChosen {
  if (given.rollCalls === undefined) return setOf(given);
  for (const other of ["set", "from", "to"] as const)
    if (given[other] !== undefined)
      throw badParameter(other, "cannot stand beside `rollCalls`, which names the votes one by one");
  const [first, ...rest] = [...new Set(given.rollCalls.split(","))].map((text) => rollCallNamed(release, text.trim()));
  if (!first) throw badParameter("rollCalls", "must name at least one roll call");
  if (rest.length >= MOST_ROLL_CALLS) throw badParameter("rollCalls", `must be at most ${MOST_ROLL_CALLS} roll calls`);
  return { kind: "ids", ids: [first, ...rest] };
}

function rollCallNamed(release: Release, text: string): RollCallId {
  const id = parseRollCallId(text);
  if (!id || !release.rollCallIndex.has(id))
    throw badParameter("rollCalls", `there is no roll call "${shorten(text)}" in this release`);
  return id;
}

function setOf(given: Given): VotesChosen {
  const [from, to] = [dateOf("from", given.from), dateOf("to", given.to)];
  const set = oneOf(SETS, "set", given.set) ?? defaultSet(from ?? to);
  return { kind: "set", set, from, to };
}

function dateOf(parameter: string, text: string | undefined): CalendarDate | undefined {
  if (text === undefined) return undefined;
  const date = parseCalendarDate(text);
  if (!date) throw badParameter(parameter, "must be a date of the calendar: YYYY-MM-DD, YYYY-MM or YYYY");
  return date;
}

function oneOf<T extends string>(words: readonly T[], parameter: string, text: string | undefined): T | undefined {
  const word = words.find((known) => known === text);
  if (text !== undefined && !word) throw badParameter(parameter, `must be one of ${words.join(", ")}`);
  return word;
}

function blocOf(
  release: Release,
  claim: Claim,
  given: Given,
  ticked: readonly string[],
  date: CalendarDate,
): { readonly bloc: Bloc; readonly unknown: readonly string[] } {
  const own = given.states !== undefined || given.list !== undefined || given.edited !== undefined || ticked.length > 0;
  if (own && given.definition !== undefined) throw badParameter("definition", "cannot stand beside `states`: give one of them");
  if (!own) {
    const slug = definitionNamed(release, "definition", given.definition ?? claim.defaultDefinition) ?? claim.defaultDefinition;
    return { bloc: { kind: "definition", slug, name: release.definitions.get(slug)?.name ?? slug }, unknown: [] };
  }
  if ((given.list ?? "").length > LONGEST_LIST) throw badParameter("list", `must be at most ${LONGEST_LIST} characters`);
  const list = readStateList(release, given.list ?? "", date);
  const codes = [...(given.states?.split(",") ?? []), ...ticked.filter((code) => code !== "")].map((code) =>
    stateCoded(release, code),
  );
  return { bloc: { kind: "states", states: [...new Set([...codes, ...list.states])].sort() }, unknown: list.unknown };
}

/** A list of nobody has only this to say in its address that it is a list. */
function editedFrom(release: Release, claim: Claim, bloc: Bloc, slug: string | undefined): string | undefined {
  if (bloc.kind === "definition") return undefined;
  return definitionNamed(release, "edited", slug) ?? (bloc.states.length === 0 ? claim.defaultDefinition : undefined);
}

function definitionNamed(release: Release, parameter: string, slug: string | undefined): string | undefined {
  if (slug !== undefined && !release.definitions.has(slug))
    throw badParameter(parameter, `there is no definition "${shorten(slug)}" in this release`);
  return slug;
}

function stateCoded(release: Release, text: string): Iso3 {
  const code = parseIso3(text);
  if (!code) throw badParameter("states", `"${shorten(text)}" is not a state's code of three letters`);
  if (!release.stateIndex.has(code)) throw badParameter("states", `there is no state "${code}" in this release`);
  return code;
}
