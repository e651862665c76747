import type { State } from "../../../../release/State";

/** Every spelling by which a state can be looked for: its names in three languages and of all times, its short form, its code. */
export function spellingsOf({ iso3, name, nameFr, nameEs, figureName, names }: State): readonly string[] {
  return [iso3, name, nameFr, nameEs, figureName, ...names.map((dated) => dated.name)];
}
