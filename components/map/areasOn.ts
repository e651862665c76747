import type { CalendarDate } from "../../formats/words/CalendarDate";
import { spanCovers } from "../../formats/words/DateSpan";
import { WORLD } from "./World";

/**
 * The areas that each of these members is drawn on, its own and the land that it held on the day and others hold now.
 * A part that is among the members itself is its own. A member without an area (a dot) has an empty list.
 */
export function areasOn(members: ReadonlySet<string>, date: CalendarDate): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...members].map((iso3) => {
      const held = WORLD.territories.filter((territory) => territory.iso3 === iso3 && spanCovers(territory, date));
      const parts = held.flatMap((territory) => territory.parts).filter((part) => !members.has(part));
      return [iso3, [iso3, ...parts].filter((code) => WORLD.areas[code] !== undefined)];
    }),
  );
}
