import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Got } from "./get";

const SCRIPT = `
const { headers, body } = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
const bytes = Buffer.from(body, "base64");
const server = require("node:http").createServer((_, response) => response.writeHead(200, headers).end(bytes));
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
`;

/** The least that Node can do: a process of its own that sends the same bytes with the same headers, whatever is asked. */
export async function startBareServer({ headers, body }: Got): Promise<{ readonly address: string; readonly stop: () => void }> {
  const own = Object.fromEntries(
    Object.entries(headers).filter(([name]) => !["date", "connection", "keep-alive"].includes(name)),
  );
  const child = spawn(process.execPath, ["-e", SCRIPT], { stdio: ["pipe", "pipe", "inherit"] });
  child.stdin.end(JSON.stringify({ headers: own, body: body.toString("base64") }));
  const [port] = (await once(child.stdout, "data")) as [Buffer];
  return { address: `http://127.0.0.1:${port.toString().trim()}/`, stop: () => void child.kill() };
}
