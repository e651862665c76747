/** Which of the two themes a picture is drawn for. */
export const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** The colours of `app/theme.css`, for pictures that leave the site without it; a test holds both equal. */
export const THEME_COLOURS: Readonly<Record<Theme, ReadonlyMap<string, string>>> = {
  light: new Map([
    ["paper", "#fbfaf7"],
    ["ink", "#1d1d1b"],
    ["muted", "#5f5c55"],
    ["rule", "#dedbd3"],
    ["in-favour", "#17457f"],
    ["on-in-favour", "#ffffff"],
    ["against", "#d9582a"],
    ["on-against", "#1d1d1b"],
    ["abstaining", "#c3c0b7"],
    ["abstaining-outline", "#87837a"],
    ["on-abstaining", "#1d1d1b"],
    ["non-voting-outline", "#87837a"],
    ["accent", "#17457f"],
    ["agreement-least", "#dcebe3"],
    ["agreement-low", "#a9d0bd"],
    ["agreement-half", "#6fae95"],
    ["agreement-high", "#38836b"],
    ["agreement-most", "#0f5341"],
  ]),
  dark: new Map([
    ["paper", "#14161a"],
    ["ink", "#ecebe7"],
    ["muted", "#a3a19b"],
    ["rule", "#30343a"],
    ["in-favour", "#8fc1f7"],
    ["on-in-favour", "#10151c"],
    ["against", "#e0602f"],
    ["on-against", "#14161a"],
    ["abstaining", "#565a61"],
    ["abstaining-outline", "#8b9098"],
    ["on-abstaining", "#ecebe7"],
    ["non-voting-outline", "#8b9098"],
    ["accent", "#8fc1f7"],
    ["agreement-least", "#1f3b33"],
    ["agreement-low", "#2f6454"],
    ["agreement-half", "#4b8f79"],
    ["agreement-high", "#7cbda4"],
    ["agreement-most", "#c3ead9"],
  ]),
};
