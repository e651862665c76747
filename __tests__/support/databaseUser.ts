import { openDatabase } from "../../store/openDatabase";

// A process of its own that uses the embedded database of the folder given: it prints its owner's address once it is up, publishes nothing, and
// leaves when its standard input ends. Started by __tests__/store/embedded.test.ts.

async function main(): Promise<void> {
  const database = await openDatabase({ dataDir: process.argv[2] ?? "" });
  process.stdout.write(`${database.ownerUrl}\n`);
  process.on("SIGINT", () => {});
  process.stdin.resume();
  await new Promise((resolve) => process.stdin.once("end", resolve));
  await database.close();
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exit(1);
});
