import type { ReactElement } from "react";
import type { ZodType } from "zod";
import type { Release } from "../release/Release";
import type { Messages } from "./words/messages/Messages";

/** The table behind a figure: what a screen reader reads and what leaves as CSV. */
export interface FigureTable {
  readonly columns: readonly { readonly key: string; readonly label: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** What stands around the drawing, in the language asked for. `title` states the finding, `subtitle` the measure and the unit, `sentence` is the alternative text. */
export interface FigureWords {
  readonly title: string;
  readonly subtitle: string;
  readonly sentence: string;
  /** The documents and bodies that the numbers come from. */
  readonly source: string;
}

/** What a figure's drawing is given. */
export interface FigureProps<N> {
  readonly numbers: N;
  /** In px: the drawing is chosen for it, never scaled. */
  readonly width: number;
  readonly say: Messages;
}

/**
 * A figure, written once: what its address may say, the numbers behind it, its words, its table and its drawing. What it says comes from the
 * messages that it is given; names in the numbers are in their language too.
 * @typeParam P its parameters, parsed from the address
 * @typeParam N its numbers: plain JSON, so that a browser can take the figure over
 */
export interface Figure<P, N> {
  readonly name: string;
  /** From the query's text values; refuses with a message that names the parameter. */
  readonly parameters: ZodType<P, Record<string, string>>;
  /** @throws UnknownInRelease where a parameter names what the release does not have */
  readonly numbers: (release: Release, parameters: P, say: Messages) => N;
  readonly words: (numbers: N, say: Messages) => FigureWords;
  readonly table: (numbers: N, say: Messages) => FigureTable;
  /** The root is one Recharts chart. */
  readonly Chart: (props: FigureProps<N>) => ReactElement;
}
