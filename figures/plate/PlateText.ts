/** The words around a drawing that leaves the site. */
export interface PlateText {
  readonly title: string;
  readonly subtitle: string;
  /** The alternative text of the whole. */
  readonly sentence: string;
  /** Source, release and hash. */
  readonly caption: string;
  /** Where the figure is; pinned where the picture is. */
  readonly address: string;
}
