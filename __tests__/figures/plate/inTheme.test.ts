import { readFileSync } from "node:fs";
import { inTheme } from "../../../figures/plate/inTheme";
import { THEME_COLOURS, THEMES } from "../../../figures/plate/themeColours";

const SHEET = readFileSync("app/theme.css", "utf8");

test.each(THEMES)("the colours of the %s theme are those of the pages' style sheet", (theme) => {
  const block = new RegExp(`\\[data-theme="${theme}"\\] \\{([^}]*)\\}`).exec(SHEET)?.[1] ?? "";
  const onPages = [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour]);
  expect([...THEME_COLOURS[theme]]).toEqual(onPages);
});

test("what a drawing says by name is written out, and what has no name is left", () => {
  expect(inTheme('<text fill="var(--ink)" font-family="var(--sans)" stroke="var(--none-such)">--ink</text>', "dark")).toBe(
    '<text fill="#ecebe7" font-family="Noto Sans, sans-serif" stroke="var(--none-such)">--ink</text>',
  );
});
