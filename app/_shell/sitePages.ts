/** A page of the site that is not one thing of the data; `words` are what people may call it. */
export interface SitePage {
  readonly href: string;
  readonly name: string;
  readonly words: string;
  /** Whether it stands in the head of every page. */
  readonly inHeader: boolean;
}

/** The pages of the site, in the order in which they are offered. */
export const SITE_PAGES: readonly SitePage[] = [
  { href: "/", name: "Home", words: "start claim verdict", inHeader: false },
  { href: "/claims", name: "Claims", words: "test definitions laboratory", inHeader: true },
  { href: "/resolutions", name: "Resolutions", words: "votes texts roll calls list filter", inHeader: true },
  { href: "/states", name: "States", words: "countries members", inHeader: true },
  { href: "/groups", name: "Groups", words: "groupings regional alliances cohesion", inHeader: true },
  { href: "/compare", name: "Compare", words: "agreement matrix alignment", inHeader: true },
  { href: "/consensus", name: "Consensus", words: "without a vote withdrawn", inHeader: true },
  { href: "/figures", name: "Figures", words: "gallery charts map png pdf svg embed", inHeader: false },
  { href: "/data", name: "Data", words: "downloads releases api feeds atom rss csv xlsx", inHeader: true },
  { href: "/corrections", name: "Corrections", words: "errors changes log errata", inHeader: false },
  { href: "/methods", name: "Methods", words: "formulas sources measures limits", inHeader: false },
];
