import { pino } from "pino";
import { readSettings } from "../server/Settings";
import { startServer } from "../server/startServer";
import { exitCodeOf } from "./exitCodeOf";
import { printProgress } from "./printProgress";

/** A supervisor that sends SIGTERM may have a proxy in front, which needs this long to see `/readyz` fail; a person at the terminal has none. */
const NOTICE_MS = 2_000;

/** There is no account that somebody did not make, and so no password that somebody else could know. */
const NO_ACCOUNTS = `Nobody has an account yet; reading takes none. To enter votes, with the same DATA_DIR and DATABASE_URL, in another terminal:
  npm run user -- add EMAIL --role administrator
`;

/** `npm start`: brings everything up, serves until told to stop, and ends with an exit code of the contract. */
async function main(): Promise<number> {
  const read = readSettings(process.env);
  if (!read.ok) {
    process.stderr.write(`${read.problem}\n`);
    return 2;
  }
  const log = pino({ level: read.settings.logLevel }, pino.destination({ fd: 2, sync: true }));
  const stopping = new AbortController();
  const told = new Promise<NodeJS.Signals>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const)
      process.on(signal, () => {
        stopping.abort();
        resolve(signal);
      });
  });
  try {
    const server = await startServer({
      settings: read.settings,
      root: process.cwd(),
      log,
      onProgress: printProgress,
      signal: stopping.signal,
    });
    process.stdout.write(`Recorded Vote is ready at ${server.address}\n`);
    if (server.hasAccounts === false) process.stdout.write(NO_ACCOUNTS);
    const signal = await told;
    printProgress("stopping: letting requests in work finish");
    await server.stop(signal === "SIGTERM" ? NOTICE_MS : 0);
    return 0;
  } catch (error) {
    return stopping.signal.aborted ? 130 : exitCodeOf(error, log);
  }
}

process.exit(await main());
