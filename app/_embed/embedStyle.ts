import { THEME_COLOURS, type Theme } from "../../figures/plate/themeColours";

/** No font is sent along. The drawings are set for Noto Sans, and these are no wider, as DejaVu Sans, which `system-ui` may be, would be. */
const FACES = `--sans:"Noto Sans",-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;--serif:"Noto Serif",Georgia,serif`;

/** The widths of `StaticFigure.module.css`: each drawing grows a little with its column until a wider one fits. */
const RULES = `*{box-sizing:border-box}
html{background:var(--paper)}
body{margin:0;padding:12px 16px 14px;color:var(--ink);font:14px/1.45 var(--sans);overflow-wrap:break-word}
h1{margin:0;font:600 20px/1.3 var(--serif);text-wrap:balance}
p{margin:2px 0 0}
a,summary{color:var(--accent);text-underline-offset:2px}
a:focus-visible,summary:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
figure{margin:0;container-type:inline-size}
.muted{color:var(--muted);text-wrap:pretty}
.drawings{margin-top:12px}
.drawings svg{display:block;width:100%;height:auto}
.narrow{max-width:374px}
.medium{display:none;max-width:728px}
.wide{display:none;max-width:960px}
@container(min-width:560px){.narrow{display:none}.medium{display:block}}
@container(min-width:900px){.medium{display:none}.wide{display:block}}
figcaption{margin-top:12px;padding-top:6px;border-top:1px solid var(--rule);color:var(--muted);font-size:12.5px}
details{margin-top:4px}
summary{width:max-content;cursor:pointer;text-decoration:underline}
.rows{overflow-x:auto}
table{border-collapse:collapse;color:var(--ink);font-variant-numeric:tabular-nums;font-size:13px}
caption{padding:6px 0;text-align:start}
th,td{padding:2px 12px 2px 0;border-bottom:1px solid var(--rule);text-align:start;vertical-align:top;font-weight:400}
thead th{font-weight:600}
.n{text-align:end}
[hidden]{display:none}`;

/** The style sheet of an embed. @param theme as its address says; `undefined`: as the reader's device is set */
export function embedStyle(theme: Theme | undefined): string {
  const own = `:root{${FACES};${coloursOf(theme ?? "light")}}`;
  const dark = theme === undefined ? `@media(prefers-color-scheme:dark){:root{${coloursOf("dark")}}}` : "";
  return `${own}${dark}\n${RULES}`;
}

function coloursOf(theme: Theme): string {
  return [`color-scheme:${theme}`, ...[...THEME_COLOURS[theme]].map(([name, value]) => `--${name}:${value}`)].join(";");
}
