import { agreementRanking } from "../../analysis/agreementRanking";
import { selectRollCalls } from "../../analysis/selectRollCalls";
import { statePlaceOf } from "../../analysis/statePlaceOf";
import { UNITED_STATES } from "../../analysis/unitedStates";
import { areasOn } from "../../components/map/areasOn";
import { WORLD } from "../../components/map/World";
import { parseCalendarDate, type CalendarDate } from "../../formats/words/CalendarDate";
import { spanCovers } from "../../formats/words/DateSpan";
import type { Iso3 } from "../../formats/words/Iso3";
import type { Release } from "../../release/Release";
import { namedState } from "../agreement/namedState";
import { selectedBy } from "../parameters/selectionParameters";
import type { AgreementMapNumbers } from "./AgreementMapNumbers";
import type { AgreementMapParameters } from "./agreementMapParameters";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";

/** How far every state agreed with one, and where each is drawn: on the borders of the last day that is counted. @throws UnknownInRelease */
export function countAgreementMap(
  release: Release,
  { state = UNITED_STATES, ...selection }: AgreementMapParameters,
  say: Messages = en,
): AgreementMapNumbers {
  statePlaceOf(release, state);
  const rows = selectRollCalls(release, selection);
  const date = release.rollCalls[rows.at(-1) ?? -1]?.date ?? NEVER;
  const place = placer(release, date);
  return {
    state: { ...namedState(release, state, say), ...place(state) },
    selection: selectedBy(selection),
    date,
    others: agreementRanking(release, state, rows).map(({ state: other, share, n, rank }) => ({
      ...namedState(release, other, say),
      share,
      n,
      few: rank === undefined,
      ...place(other),
    })),
  };
}

const NEVER = parseCalendarDate("1945") as CalendarDate;

/** Where each state that had a seat on the day is drawn. */
function placer({ states }: Release, date: CalendarDate) {
  const seated = states.filter(({ seat, kind }) => seat.from !== null && kind !== "observer" && spanCovers(seat, date));
  const areas = areasOn(new Set(seated.map(({ iso3 }) => iso3)), date);
  return (iso3: Iso3) => {
    const own = areas.get(iso3);
    return { areas: own ?? [], isDot: own?.length === 0 && WORLD.dots[iso3] !== undefined };
  };
}
