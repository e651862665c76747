import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { openBrowser } from "./openBrowser";
import { startSite, type SiteProcess } from "./siteProcess";

type WaitUntil = "load" | "networkidle";

export interface BrowserSite {
  /** Where the site answers. */
  readonly address: string;
  /** Where it keeps what it writes. */
  readonly dataDir: string;
  /** A page of this site in a context of its own, 1,366 px wide where nothing else is said. */
  open(path: string, options?: BrowserContextOptions, waitUntil?: WaitUntil): Promise<Page>;
  /** The same, not yet anywhere. */
  newPage(options?: BrowserContextOptions): Promise<Page>;
  /** Errors on the page's console, exceptions nobody caught and requests that left the site, as they come. */
  faultsOf(page: Page): readonly string[];
}

/** A page that axe reads whole takes seconds, and minutes beside other work: milliseconds. */
const MOST_OF_ONE_TEST = 180_000;

/** The whole program and a browser for the tests of one file: started before them, ended after them, each test with contexts of its own. @param env settings of the program */
export function browserSite(env: Readonly<Record<string, string>> = {}): BrowserSite {
  jest.setTimeout(MOST_OF_ONE_TEST);
  let site: SiteProcess;
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  const faults = new WeakMap<Page, string[]>();

  beforeAll(async () => {
    [site, browser] = await Promise.all([startSite(env), openBrowser()]);
  }, 300_000);
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1366, height: 900 }, ...options });
    contexts.push(context);
    const page = await context.newPage();
    faults.set(page, collectFaults(page, site.address));
    return page;
  }

  return {
    get address() {
      return site.address;
    },
    get dataDir() {
      return site.dataDir;
    },
    async open(path, options = {}, waitUntil = "load") {
      const page = await newPage(options);
      await page.goto(site.address + path, { waitUntil });
      return page;
    },
    newPage,
    faultsOf: (page) => faults.get(page) ?? [],
  };
}

function collectFaults(page: Page, home: string): string[] {
  const faults: string[] = [];
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("request", (request) => {
    const isOwn = request.url().startsWith(home) || request.url().startsWith("data:");
    if (!isOwn) faults.push(`left the site: ${request.url()}`);
  });
  return faults;
}
