import type { Selected } from "../parameters/selectionParameters";

/** Another state, and how far it agreed. */
export interface MappedState {
  readonly state: string;
  readonly name: string;
  /** 0 to 1. */
  readonly share: number;
  /** The roll calls that both took part in, at least 1. */
  readonly n: number;
  /** Whether that is too few to say much. */
  readonly few: boolean;
  /** The codes of the areas it is drawn on; empty for a dot, and for a state that the map's day no longer has. */
  readonly areas: readonly string[];
  readonly isDot: boolean;
}

export interface AgreementMapNumbers {
  readonly state: { readonly state: string; readonly name: string; readonly areas: readonly string[]; readonly isDot: boolean };
  readonly selection: Selected;
  /** The day whose borders are drawn: the last of the roll calls. */
  readonly date: string;
  /** Closest first; those with too few shared roll calls last. */
  readonly others: readonly MappedState[];
}
