/** The five regional groups in the order in which they always stand; `none` for a state that counts in no group for elections. */
export const REGIONAL_GROUPS = [
  "african",
  "asia-pacific",
  "eastern-european",
  "latin-american-and-caribbean",
  "western-european-and-others",
  "none",
] as const;

export type RegionalGroup = (typeof REGIONAL_GROUPS)[number];

/** The groups' names as headings. */
export const REGIONAL_GROUP_NAMES: Readonly<Record<RegionalGroup, string>> = {
  african: "African",
  "asia-pacific": "Asia-Pacific",
  "eastern-european": "Eastern European",
  "latin-american-and-caribbean": "Latin American and Caribbean",
  "western-european-and-others": "Western European and Others",
  none: "No group",
};
