import next from "next";
import type { Handler } from "./answers/captureAnswer";

/** Opens the built pages in this process; gives what answers a request with them, and what ends them. */
export async function openPages(root: string): Promise<{ readonly handler: Handler; readonly close: () => Promise<void> }> {
  // Read by Next for what it does beside answering.
  process.env["NEXT_TELEMETRY_DISABLED"] = "1";
  const pages = next({ dev: false, dir: root });
  await pages.prepare();
  const handle = pages.getRequestHandler();
  return { handler: (request, response) => handle(request, response), close: () => pages.close() };
}
