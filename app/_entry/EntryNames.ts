import type { StateSpelling } from "../../formats/names/StateSpelling";
import type { Iso3 } from "../../formats/words/Iso3";

/** The states and every spelling of their names, as `/admin/api/entry/names` answers them. */
export interface EntryNames {
  readonly states: readonly { readonly iso3: Iso3; readonly name: string; readonly figureName: string }[];
  readonly spellings: readonly StateSpelling[];
}
