import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { choosePostgresRunner } from "../../store/embedded/choosePostgresRunner";
import { embeddedFiles } from "../../store/embedded/EmbeddedFiles";
import { runningPostmaster, type Postmaster } from "../../store/embedded/Postmaster";
import { stopServer } from "../../store/embedded/stopServer";
import { startProgram, type Program } from "./startProgram";

/** Data folders for processes under test, with what runs in them. */
export class DataFolders {
  readonly #root = mkdtempSync(path.join(tmpdir(), "recorded-vote-cli-"));
  readonly #programs: Program[] = [];
  #count = 0;

  /** A new folder, which is not there yet: with blanks and letters beyond ASCII in its name. */
  empty(): string {
    return path.join(this.#root, `Données du vote ${++this.#count} 投票`);
  }

  /** A copy of a folder in which nothing runs. */
  copyOf(folder: string): string {
    const copy = this.empty();
    cpSync(folder, copy, { recursive: true });
    return copy;
  }

  /** `npm start` in the folder, on a free port. */
  start(dataDir: string, env: Readonly<Record<string, string>> = {}): Program {
    return this.run("cli/start.ts", { PORT: "0", DATA_DIR: dataDir, ...env });
  }

  run(file: string, env: Readonly<Record<string, string>>, args: readonly string[] = []): Program {
    const program = startProgram(file, env, args);
    this.#programs.push(program);
    return program;
  }

  postmaster(dataDir: string): Postmaster | undefined {
    return runningPostmaster(clusterOf(dataDir));
  }

  /** Whether nothing that ran in the folder is left of it but what it keeps. */
  isFree(dataDir: string): boolean {
    return this.postmaster(dataDir) === undefined && !existsSync(path.join(dataDir, "server.process"));
  }

  /** Ends what a test left running. */
  async endAll(): Promise<void> {
    for (const { child, ended } of this.#programs.splice(0)) {
      if (child.exitCode === null && child.signalCode === null) child.kill("SIGKILL");
      await ended;
    }
    for (const name of readdirSync(this.#root)) await stopServer(clusterOf(path.join(this.#root, name)));
  }

  async remove(): Promise<void> {
    await this.endAll();
    rmSync(this.#root, { recursive: true, force: true });
  }
}

function clusterOf(dataDir: string): string {
  return embeddedFiles(dataDir, choosePostgresRunner(dataDir).home).cluster;
}
