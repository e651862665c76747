import type { CalendarDate } from "../formats/words/CalendarDate";
import type { Iso3 } from "../formats/words/Iso3";
import type { Release } from "../release/Release";
import { UnknownInRelease } from "../release/UnknownInRelease";
import { blocOn } from "./blocOn";
import type { Bloc } from "./ClaimTest";
import { rememberPerRelease } from "./rememberPerRelease";
import { maskOf, type StateMask } from "./StateMask";

/**
 * The states that count as hostile on a day.
 * @throws UnknownInRelease for a definition or a state that the release does not have
 */
export function resolveBloc(release: Release, bloc: Bloc, date: CalendarDate): ReadonlySet<Iso3> {
  if (bloc.kind === "states") return new Set(bloc.states.map((iso3) => known(release, iso3)));
  const definition = release.definitions.get(bloc.slug);
  if (!definition) throw new UnknownInRelease("definition", bloc.slug);
  return blocOn(release, definition, date);
}

/** The bloc as a mask, remembered for definitions: the same few are asked for on the days of roll calls again and again. */
export function maskOfBloc(release: Release, bloc: Bloc, date: CalendarDate): StateMask {
  if (bloc.kind === "states") return maskOf(release, resolveBloc(release, bloc, date));
  const byDate = masksOfDefinition(release, bloc.slug);
  const mask = byDate.get(date) ?? maskOf(release, resolveBloc(release, bloc, date));
  byDate.set(date, mask);
  return mask;
}

const masksOfDefinition = rememberPerRelease<string, Map<CalendarDate, StateMask>>(() => new Map());

function known(release: Release, iso3: Iso3): Iso3 {
  if (!release.stateIndex.has(iso3)) throw new UnknownInRelease("state", iso3);
  return iso3;
}
