/** What a drawing that can be walked over says of that. */
export interface ExploreWords {
  /** After the drawing's own sentence, to those who hear it. */
  readonly walk: string;
  readonly walkCells: string;
  /** Below the drawing, until a mark tells its story. */
  readonly hint: string;
}

/** In English, as the site's own pages say it. */
export const EXPLORE_WORDS: ExploreWords = {
  walk: "The arrow keys walk over its marks.",
  walkCells: "The arrow keys walk over its cells.",
  hint: "Point at a mark, or walk over them with the arrow keys.",
};
