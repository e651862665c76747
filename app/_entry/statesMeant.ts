import type { ComboOption } from "../../components/entry/Combobox";
import { nameKey } from "../../formats/names/nameKey";
import type { EntryNames } from "./EntryNames";

const MOST = 8;

/** The states whose code or one of whose names begins so, the shortest name first; none for an empty text. */
export function statesMeant({ states, spellings }: EntryNames, typed: string): readonly ComboOption[] {
  const sought = nameKey(typed);
  if (sought === "") return [];
  const byName = new Set(spellings.filter(({ name }) => ` ${nameKey(name)}`.includes(` ${sought}`)).map(({ state }) => state));
  const found = states.filter(({ iso3 }) => byName.has(iso3) || iso3.toLowerCase() === sought);
  const ranked = found.toSorted(
    (a, b) =>
      Number(b.iso3.toLowerCase() === sought) - Number(a.iso3.toLowerCase() === sought) || beginsFirst(a.name, b.name, sought),
  );
  return ranked.slice(0, MOST).map(({ iso3, name }) => ({ key: iso3, label: name, more: iso3 }));
}

function beginsFirst(a: string, b: string, sought: string): number {
  const begins = (name: string) => Number(nameKey(name).startsWith(sought));
  return begins(b) - begins(a) || a.length - b.length;
}
