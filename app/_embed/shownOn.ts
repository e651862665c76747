import { FIGURE_NAMES } from "../_figures/figureNames";
import { figureQuery } from "../_figures/figureQuery";
import { searchOfAll } from "../_figures/searchOfAll";

/** A figure and its parameters, `release` among them where the address has one. */
export interface ShownFigure {
  readonly name: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Parameters of a claim's page that its figure knows too. */
const OF_CLAIM = ["definition", "states", "rollCalls", "release"];

/**
 * The figure that a page of this site shows: a figure's page, a roll call's, a claim's; `undefined` for any other.
 * @param page the whole address; of which site is not looked at
 */
export function shownOn(page: URL): ShownFigure | undefined {
  const [, section, slug, ...deeper] = page.pathname.split("/");
  const query = figureQuery(searchOfAll(page.searchParams));
  if (!section || !slug || deeper.length > 0 || "faults" in query) return undefined;
  const take = (names: readonly string[]) =>
    Object.fromEntries(Object.entries(query.values).filter(([name]) => names.includes(name)));
  if (section === "figures") return FIGURE_NAMES.has(slug) ? { name: slug, values: query.values } : undefined;
  if (section === "resolutions") return { name: "vote", values: { rollCall: slug, ...take(["release"]) } };
  if (section === "claims") return { name: "claim", values: { claim: slug, ...take(OF_CLAIM) } };
  return undefined;
}

/** The address of a figure below the site's, such as `/embed/vote?rollCall=…`. @param place `/embed/NAME` or `/figures/NAME.png` */
export function addressOfShown(place: string, values: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(values).toString().replaceAll("%2C", ",");
  return query === "" ? place : `${place}?${query}`;
}
