import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { embeddedFiles } from "../../store/embedded/EmbeddedFiles";
import { makeCluster } from "../../store/embedded/makeCluster";
import { postgresBinaries } from "../../store/embedded/postgresBinaries";
import { runnerAsUser } from "../../store/embedded/runnerAsUser";
import { startServer } from "../../store/embedded/startServer";
import { stopServer } from "../../store/embedded/stopServer";

// What root does where the system forbids user namespaces. Only root can try.

jest.setTimeout(120_000);

const NOBODY = { uid: 65534, gid: 65534 };
const asRoot = process.getuid?.() === 0 ? test : test.skip;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "recorded-vote-user-"));
  chmodSync(folder, 0o755);
});
afterEach(() => rmSync(folder, { recursive: true }));

asRoot.each([
  ["in the data folder where it can enter that", 0o755, (dataDir: string) => dataDir],
  ["outside where it cannot", 0o700, (_: string, outside: string) => outside],
])("an unprivileged user runs the server, its cluster %s", async (_, mode, where) => {
  const [closed, outside] = [path.join(folder, "closed"), path.join(folder, "outside")];
  const dataDir = path.join(closed, "Données");
  mkdirSync(dataDir, { recursive: true });
  chmodSync(closed, mode);
  const runner = runnerAsUser(postgresBinaries(), dataDir, NOBODY, outside);
  const files = embeddedFiles(dataDir, runner.home);
  expect(files.cluster.startsWith(where(dataDir, outside))).toBe(true);
  await makeCluster(files, runner, () => {});
  expect(statSync(files.cluster).uid).toBe(NOBODY.uid);
  expect(await startServer(files, runner, {})).toBeGreaterThan(1023);
  await stopServer(files.cluster);
  expect(statSync(files.password).mode & 0o777).toBe(0o600);
});
