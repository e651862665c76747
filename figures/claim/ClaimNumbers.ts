import type { Body } from "../../formats/words/Body";

/** The support for a claim's texts under one definition, over its roll calls together. */
export interface ClaimRow {
  /** The definition's slug; `null` for the reader's own list. */
  readonly definition: string | null;
  readonly name: string;
  /** The form that fits beside a figure. */
  readonly figureName: string;
  /** Votes in favour from states outside the bloc. */
  readonly outside: number;
  /** All votes in favour. */
  readonly inFavour: number;
  /** Votes against from states outside the bloc. */
  readonly outsideAgainst: number;
  /** Whether the address asks for this definition. */
  readonly chosen: boolean;
}

export interface ClaimNumbers {
  readonly claim: { readonly slug: string; readonly tested: string };
  /** Those whose choices are known and that are counted together. */
  readonly rollCalls: readonly {
    readonly id: string;
    readonly symbol: string | null;
    readonly body: Body;
    readonly date: string;
  }[];
  /** Most support from outside first, then by name. */
  readonly rows: readonly ClaimRow[];
}
