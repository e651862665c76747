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

function read(page: Page): Promise<Visit> {
  return page.evaluate(async () => {
    const entriesOf = (type: string) =>
      new Promise<PerformanceEntryList>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type, buffered: true });
        setTimeout(() => resolve([]), 300);
      });
    const paints = await entriesOf("largest-contentful-paint");
    const shifts = (await entriesOf("layout-shift")) as (PerformanceEntry & { value: number; hadRecentInput: boolean })[];
    let shift = 0;
    for (const { value, hadRecentInput } of shifts) if (!hadRecentInput) shift += value;
    return { paint: paints.at(-1)?.startTime ?? NaN, nodes: document.querySelectorAll("*").length, shift };
  });
}
