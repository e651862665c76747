import { chromium } from "playwright-core";
import http from "node:http";
const B = "http://127.0.0.1:3121";
const html = (q) => `<!doctype html><body style="margin:0"><p>Article</p><iframe src="${B}/embed/${q}" sandbox="allow-scripts allow-popups" style="width:100%;border:0"></iframe><p>after</p><script src="${B}/embed.js"></script>`;
let q = "";
const s = http.createServer((r, w) => w.setHeader("content-type","text/html").end(html(q))).listen(3199);
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
for (const one of process.argv.slice(2)) for (const [w, scheme] of [[320,"light"],[700,"dark"]]) {
  q = one; const p = await b.newPage({ viewport: { width: w, height: 900 }, colorScheme: scheme });
  p.on("console", (m) => console.log(one, m.text()));
  await p.goto("http://localhost:3199/"); await p.waitForTimeout(600);
  console.log(one, w, await p.evaluate(() => document.querySelector("iframe").style.height), await p.frames()[1].evaluate(() => [document.documentElement.scrollHeight, document.documentElement.scrollWidth, innerWidth]));
  await p.screenshot({ path: `/tmp/embed-shots/${one.replace(/\W+/g,"-")}-${w}.png`, fullPage: true }); await p.close();
}
await b.close(); s.close();
