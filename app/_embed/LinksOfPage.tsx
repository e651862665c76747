import { LinksOfShown } from "./LinksOfShown";
import { shownOn } from "./shownOn";

interface Props {
  /** The page's path, and what follows in its address. */
  readonly path: string;
  readonly search: URLSearchParams;
  /** What the page is called in a preview. */
  readonly title?: string;
}

/** `LinksOfShown` for a page that shows a figure among other things. */
export function LinksOfPage({ path, search, title }: Props) {
  const page = search.size === 0 ? path : `${path}?${search.toString()}`;
  const shown = shownOn(new URL(page, "http://page"));
  return shown && <LinksOfShown {...shown} page={page} {...(title !== undefined && { title })} />;
}
