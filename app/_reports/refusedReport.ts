import { escapeXml } from "../../figures/draw/svgText";
import type { NewReport } from "../../store/reports/addReport";
import { embedStyle } from "../_embed/embedStyle";

const FORM_STYLE =
  "main{max-width:40em;margin:24px auto}textarea{width:100%;font:inherit;margin:12px 0}button{font:inherit;padding:6px 12px}";

/** A report that was not kept: why, and the form again with what was written. A document of its own, because it has to be there when little else is. */
export function refusedReport(
  { rollCall, text }: NewReport,
  status: number,
  sentence: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const about = rollCall === null ? "" : `<input type="hidden" name="rollCall" value="${escapeXml(rollCall)}">`;
  const back = rollCall === null ? "/" : `/resolutions/${escapeXml(rollCall)}`;
  const html = [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">',
    `<meta name="robots" content="noindex"><title>Not reported · Recorded Vote</title><style>${embedStyle(undefined)}\n${FORM_STYLE}</style></head>`,
    `<body><main><h1>Your report was not kept</h1><p role="alert">${escapeXml(sentence)}</p>`,
    `<form method="post" action="/report/send">${about}<label for="text">What you wrote</label>`,
    `<textarea id="text" name="text" rows="10">\n${escapeXml(text)}</textarea><button type="submit">Report it</button></form>`,
    `<p><a href="${back}">Back</a></p></main></body></html>`,
  ].join("\n");
  const own = { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" };
  return new Response(html, { status, headers: { ...own, ...headers } });
}
