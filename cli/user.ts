import { hashPassword } from "better-auth/crypto";
import { pino } from "pino";
import { changeInWords } from "../server/accounts/changeInWords";
import { changeOf, readAccountChange } from "../server/accounts/readAccountChange";
import { readNewAccount } from "../server/accounts/readNewAccount";
import { bringUpStore } from "../server/bringUpStore";
import { readSettings } from "../server/Settings";
import { addAccount } from "../store/accounts/addAccount";
import { changeAccount } from "../store/accounts/changeAccount";
import { listAccounts } from "../store/accounts/listAccounts";
import type { Database } from "../store/Database";
import { accountTable } from "./accounts/accountTable";
import { readPassword } from "./accounts/readPassword";
import { USER_USAGE, type UserCommand, userArguments } from "./accounts/userArguments";
import { exitCodeOf } from "./exitCodeOf";
import { printProgress } from "./printProgress";

/** Who revisions say it was: whoever may run commands on this machine. */
const BY = "command line";

/** `npm run user`: makes accounts and changes them. */
async function main(): Promise<number> {
  const command = userArguments(process.argv.slice(2));
  const read = readSettings(process.env);
  if (!command || !read.ok) return say(read.ok ? USER_USAGE : read.problem, 2);
  const asked = await prepare(command);
  if ("problem" in asked) return say(asked.problem, 3);
  const log = pino({ level: read.settings.logLevel }, pino.destination({ fd: 2, sync: true }));
  try {
    const database = await bringUpStore(read.settings, process.cwd(), printProgress);
    try {
      return await asked.run(database);
    } finally {
      await database.close();
    }
  } catch (error) {
    return exitCodeOf(error, log);
  }
}

interface Prepared {
  readonly run: (database: Database) => Promise<number>;
}

/** Everything that can be said against the command before a database is there. */
async function prepare(command: UserCommand): Promise<Prepared | { readonly problem: string }> {
  if (command.verb === "list") return { run: list };
  if (command.verb === "add") {
    const read = readNewAccount({ ...command, password: await readPassword() });
    if (!read.ok) return read;
    const { password, ...asked } = read.asked;
    const passwordHash = await hashPassword(password);
    return { run: (database) => add(database, { ...asked, passwordHash, by: BY }) };
  }
  const password = command.verb === "password" ? await readPassword() : undefined;
  const read = readAccountChange({
    ...command,
    password,
    kind: command.verb === "second-factor" ? "second_factor" : command.verb,
  });
  if (!read.ok) return read;
  const change = await changeOf(read.asked);
  return {
    run: async (database) => {
      const outcome = await changeAccount(database, read.email, change, BY);
      return say(changeInWords(outcome, read.email), outcome === "changed" || outcome === "unchanged" ? 0 : 3);
    },
  };
}

async function list(database: Database): Promise<number> {
  return say(accountTable(await listAccounts(database)), 0);
}

async function add(database: Database, asked: Parameters<typeof addAccount>[1]): Promise<number> {
  const account = await addAccount(database, asked);
  return account
    ? say(`Added ${account.email}, ${account.role}. The sign-in is at /admin.`, 0)
    : say(`There is an account ${asked.email} already.`, 3);
}

function say(text: string, code: number): number {
  (code === 0 ? process.stdout : process.stderr).write(`${text}\n`);
  return code;
}

process.exit(await main());
