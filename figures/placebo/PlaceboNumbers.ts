/** A text on a country, tested under the same definition. */
export interface PlaceboText {
  readonly id: string;
  readonly label: string;
  readonly outsideShare: number;
  readonly inFavour: number;
  readonly outside: number;
  readonly isShown: boolean;
}

/** The texts on one country. */
export interface PlaceboCountry {
  readonly country: string;
  readonly isOwn: boolean;
  readonly texts: readonly PlaceboText[];
}

export interface PlaceboNumbers {
  readonly rollCall: { readonly id: string; readonly symbol: string; readonly date: string };
  readonly bloc: string;
  /** Members of that vote inside the bloc: as many are in each random one. */
  readonly size: number;
  readonly members: number;
  readonly inFavour: number;
  readonly seed: number;
  /** The outside share of the text; `null` where nobody was in favour or the choices are not known. */
  readonly outsideShare: number | null;
  /** The outside shares of the random blocs, each value once with how often it came, smallest first. */
  readonly random: readonly { readonly share: number; readonly count: number }[];
  /** How many of the random blocs have a smaller outside share, and how many the same. */
  readonly smaller: number;
  readonly same: number;
  readonly draws: number;
  /** The country of the text first, then those with the most texts. */
  readonly countries: readonly PlaceboCountry[];
}
