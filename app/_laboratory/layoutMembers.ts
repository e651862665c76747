import { areasOn } from "../../components/map/areasOn";
import { mapSizes } from "../../components/map/mapSizes";
import { placeDots } from "../../components/map/placeDots";
import { placeWorld } from "../../components/map/placeWorld";
import { WORLD } from "../../components/map/World";
import type { CalendarDate } from "../../formats/words/CalendarDate";
import type { Iso3 } from "../../formats/words/Iso3";

/** Where a member is drawn: its land as one path, or its dot. */
export type PlacedMember =
  | { readonly state: Iso3; readonly d: string }
  | { readonly state: Iso3; readonly x: number; readonly y: number; readonly radius: number };

/** The world with its members placed, in px. */
export interface MembersLayout {
  readonly width: number;
  readonly height: number;
  /** Land of nobody in the list, as one path. */
  readonly land: string;
  readonly members: readonly PlacedMember[];
}

/** A map to click on: wide enough for a finger on most states. */
const WIDTH = 860;

/** The members of the votes on the borders of the day; who is on no map is in the list alone. */
export function layoutMembers(states: readonly Iso3[], day: CalendarDate): MembersLayout {
  const world = placeWorld(WIDTH);
  const areas = areasOn(new Set(states), day);
  const codesOf = (state: Iso3): readonly string[] => areas.get(state) ?? [];
  const drawn = new Set(states.flatMap(codesOf));
  const pathOf = (codes: readonly string[]): string => codes.map((code) => world.pathOf(code) ?? "").join("");
  const dots = placeDots(
    states.map((state) => (codesOf(state).length === 0 ? state : undefined)),
    world,
    mapSizes(WIDTH).radius,
    WIDTH,
  );
  const dotOf = new Map(dots.map(({ mark, x, y, radius }) => [mark, { x, y, radius }]));
  return {
    width: WIDTH,
    height: world.height,
    land: world.land + pathOf(Object.keys(WORLD.areas).filter((code) => !drawn.has(code))),
    members: states.flatMap((state, mark): PlacedMember[] => {
      const dot = dotOf.get(mark);
      if (dot) return [{ state, ...dot }];
      const d = pathOf(codesOf(state));
      return d === "" ? [] : [{ state, d }];
    }),
  };
}
