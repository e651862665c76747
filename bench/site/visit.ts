import type { Browser, Page } from "playwright-core";

/** The reader's machine and line. */
export interface Machine {
  /** So many times slower than this one. */
  readonly cpu: number;
  /** Bytes a second and milliseconds there and back; without them whatever this machine gives itself. */
  readonly line?: { readonly bytesPerSecond: number; readonly latency: number };
}

export const FAST: Machine = { cpu: 1 };
export const SLOW: Machine = { cpu: 4, line: { bytesPerSecond: 200_000, latency: 150 } };

export interface Visit {
  /** The largest paint, milliseconds after the page was asked for. */
  readonly paint: number;
  /** Elements once the page is quiet, and nothing has been opened. */
  readonly nodes: number;
  /** Cumulative layout shift. */
  readonly shift: number;
}

/** How long a page that has come to rest may still change by itself. */
const SETTLE_MS = 800;

/** One visit with an empty cache. */
export async function visit(browser: Browser, address: string, { cpu, line }: Machine): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 900 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: cpu });
    if (line)
      await session.send("Network.emulateNetworkConditions", {
        offline: false,
        latency: line.latency,
        downloadThroughput: line.bytesPerSecond,
        uploadThroughput: line.bytesPerSecond,
      });
    await page.goto(address, { waitUntil: "networkidle", timeout: 120_000 });
    await page.waitForTimeout(SETTLE_MS * cpu);
    return await read(page);
  } finally {
    await context.close();
  }
}

async function read(page: Page): Promise<Visit> {
  const paints = await entriesOf(page, "largest-contentful-paint");
  const shifts = await entriesOf(page, "layout-shift");
  const nodes = await page.evaluate(() => document.querySelectorAll("*").length);
  return { paint: paints.at(-1)?.start ?? Number.NaN, nodes, shift: shifts.reduce((sum, { value }) => sum + value, 0) };
}

interface Entry {
  readonly start: number;
  /** Of a shift that the reader did not cause; else 0. */
  readonly value: number;
}

/** What the browser has noted of a kind so far. No function inside may have a name: what runs this file marks names, and the page does not know its mark. */
function entriesOf(page: Page, type: string): Promise<readonly Entry[]> {
  return page.evaluate(
    (kind) =>
      new Promise<Entry[]>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(
            (list.getEntries() as (PerformanceEntry & { value?: number; hadRecentInput?: boolean })[]).map((entry) => ({
              start: entry.startTime,
              value: entry.hadRecentInput ? 0 : (entry.value ?? 0),
            })),
          ),
        ).observe({ type: kind, buffered: true });
        setTimeout(() => resolve([]), 300);
      }),
    type,
  );
}
