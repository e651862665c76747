import { THEME_COLOURS, type Theme } from "./themeColours";

const FAMILIES = new Map([
  ["sans", "Noto Sans, sans-serif"],
  ["serif", "Noto Serif, serif"],
]);

/** A drawing with its custom properties (`var(--ink)`) replaced by what they stand for: not every program that opens SVG knows them. */
export function inTheme(svg: string, theme: Theme): string {
  const values = new Map([...THEME_COLOURS[theme], ...FAMILIES]);
  return svg.replace(/var\(--([a-z0-9-]+)\)/g, (whole, name: string) => values.get(name) ?? whole);
}
