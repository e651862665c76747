import { spawn } from "node:child_process";
import path from "node:path";
import { DatabaseUnavailable } from "../DatabaseUnavailable";

/** Runs prisma/applyMigrations.mjs as a child and waits for it. @throws DatabaseUnavailable with the child's sentence */
export async function runApplyMigrations(ownerUrl: string): Promise<void> {
  const child = spawn(process.execPath, [path.join(process.cwd(), "prisma", "applyMigrations.mjs")], {
    stdio: ["pipe", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
  child.stdin.on("error", () => {});
  child.stdin.end(`${ownerUrl}\n`);
  const code = await new Promise<number | null>((resolve, reject) => child.once("error", reject).once("close", resolve));
  if (code !== 0) throw new DatabaseUnavailable(said.trim().split("\n").at(-1) || "The migrations were broken off.");
}
