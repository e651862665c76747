import { parseArgs } from "node:util";
import { pino } from "pino";
import { bringUpStore } from "../server/bringUpStore";
import { readSettings } from "../server/Settings";
import { publishRelease } from "../store/publishing/publishRelease";
import { exitCodeOf } from "./exitCodeOf";
import { printProgress } from "./printProgress";

const USAGE = "Usage: npm run publish -- --note TEXT  (what the release brings, for its readers)";

/** `npm run publish`: makes what the store holds now the next release. */
async function main(): Promise<number> {
  const note = noteOf(process.argv.slice(2));
  const read = readSettings(process.env);
  if (!note || !read.ok) {
    process.stderr.write(`${read.ok ? USAGE : read.problem}\n`);
    return 2;
  }
  const log = pino({ level: read.settings.logLevel }, pino.destination({ fd: 2, sync: true }));
  try {
    const database = await bringUpStore(read.settings, process.cwd(), printProgress);
    try {
      const { info, created } = await publishRelease(database, { note });
      process.stdout.write(
        created
          ? `Published release ${info.number}, ${info.hash}\n`
          : `Nothing has changed since release ${info.number}; nothing was published.\n`,
      );
    } finally {
      await database.close();
    }
    return 0;
  } catch (error) {
    return exitCodeOf(error, log);
  }
}

function noteOf(args: readonly string[]): string | undefined {
  try {
    return parseArgs({ args: [...args], options: { note: { type: "string" } } }).values.note?.trim();
  } catch {
    return undefined;
  }
}

process.exit(await main());
