import { randomUUID } from "node:crypto";
import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import type { Logger } from "pino";
import type { FileOutcome, Files, FileWriting, ReportList, ReportPage, SentFile } from "../../app/_files/Files";
import type { Database } from "../../store/Database";
import type { Editor } from "../../store/editing/Draft";
import { FileRefused } from "./FileRefused";
import { fileNameOf } from "./fileNameOf";
import { formatSent } from "./formatSent";
import { FileJobs } from "./FileJobs";
import { measureUnpacked } from "./measureUnpacked";
import { receivePart } from "./receivePart";
import { MOST_SENT, MOST_UNPACKED } from "../../app/_files/limits";
import { UploadedFile } from "./UploadedFile";

const DAY_MS = 24 * 60 * 60 * 1000;
/** Some hundred MiB on disk at most. */
const MOST_FILES = 20;

export interface FileDeskPlan {
  /** What is in it is removed: it is this process's alone. */
  readonly folder: string;
  /** `undefined` while it is not up. */
  readonly database: () => Database | undefined;
  readonly log: Logger;
}

/** The files that were sent to this process, on its disk until they are written or a day old. */
export class FileDesk implements Files {
  readonly #plan: FileDeskPlan;
  readonly #jobs: FileJobs;
  readonly #files = new Map<string, UploadedFile>();

  private constructor(plan: FileDeskPlan) {
    this.#plan = plan;
    this.#jobs = new FileJobs(plan.database, plan.log);
  }

  static async open(plan: FileDeskPlan): Promise<FileDesk> {
    await rm(plan.folder, { recursive: true, force: true });
    return new FileDesk(plan);
  }

  list(): readonly SentFile[] {
    return [...this.#files.values()].map(({ sent }) => sent).reverse();
  }

  find(id: string): SentFile | undefined {
    return this.#files.get(id)?.sent;
  }

  async receive(name: string, body: AsyncIterable<Uint8Array>, editor: Editor, into?: string): Promise<FileOutcome> {
    await this.#removeOld();
    return outcomeOf(async () =>
      into === undefined ? this.#first(name, body, editor) : this.#further(name, body, this.#of(into)),
    );
  }

  try(id: string, partial: boolean): FileOutcome {
    return this.#doing(id, (file) => this.#jobs.try(file, partial));
  }

  write(id: string, writing: FileWriting, editor: Editor): FileOutcome {
    return this.#doing(id, (file) => this.#jobs.write(file, writing, editor));
  }

  cancel(id: string): FileOutcome {
    return this.#doing(id, (file) => this.#jobs.cancel(file));
  }

  async remove(id: string): Promise<FileOutcome> {
    return outcomeOf(async () => {
      const file = this.#of(id);
      await this.#drop(file);
      return file;
    });
  }

  async page<List extends ReportList>(id: string, list: List, page: number): Promise<ReportPage<List> | undefined> {
    return this.#files.get(id)?.report?.lists.page(list, page);
  }

  /** Ends what is under way and takes the files away. */
  async close(): Promise<void> {
    await this.#jobs.stop();
    this.#files.clear();
    await rm(this.#plan.folder, { recursive: true, force: true });
  }

  async #first(sentAs: string, body: AsyncIterable<Uint8Array>, editor: Editor): Promise<UploadedFile> {
    if (this.#files.size >= MOST_FILES)
      throw new FileRefused(409, `${MOST_FILES} files wait here already: remove one that is not needed any more.`);
    const id = randomUUID();
    const folder = path.join(this.#plan.folder, id);
    await mkdir(folder, { recursive: true });
    try {
      const part = await receivePart(body, { name: fileNameOf(sentAs), path: path.join(folder, "part-0"), room: MOST_SENT });
      const unpacked = await measureUnpacked(part, MOST_UNPACKED);
      const file = new UploadedFile(id, folder, await formatSent(part), editor);
      this.#files.set(id, file);
      return withPart(file, part, unpacked);
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      throw error;
    }
  }

  async #further(sentAs: string, body: AsyncIterable<Uint8Array>, file: UploadedFile): Promise<UploadedFile> {
    const name = fileNameOf(sentAs);
    const at = path.join(file.folder, `part-${randomUUID()}`);
    try {
      if (!file.lacks.some((lacking) => name === lacking || name === `${lacking}.gz`))
        throw new FileRefused(409, `${name} is no part that ${file.parts[0]?.name ?? "the file"} lacks.`);
      const part = await receivePart(body, { name, path: at, room: MOST_SENT - file.bytes });
      return withPart(file, part, await measureUnpacked(part, MOST_UNPACKED - file.unpacked));
    } catch (error) {
      await rm(at, { force: true });
      throw error;
    }
  }

  #of(id: string): UploadedFile {
    const file = this.#files.get(id);
    if (file === undefined)
      throw new FileRefused(404, "There is no such file here; files are kept for a day, and until the program ends.");
    return file;
  }

  #doing(id: string, work: (file: UploadedFile) => void): FileOutcome {
    try {
      const file = this.#of(id);
      work(file);
      return { ok: true, file: file.sent };
    } catch (error) {
      return refusalOf(error);
    }
  }

  async #drop(file: UploadedFile): Promise<void> {
    await this.#jobs.stop(file);
    this.#files.delete(file.id);
    await rm(file.folder, { recursive: true, force: true });
  }

  async #removeOld(): Promise<void> {
    const oldest = Date.now() - DAY_MS;
    for (const file of this.#files.values()) if (file.at.getTime() < oldest) await this.#drop(file);
  }
}

function withPart(file: UploadedFile, part: UploadedFile["parts"][number], unpacked: number): UploadedFile {
  file.parts.push(part);
  file.unpacked += unpacked;
  file.state = file.lacks.length === 0 ? { kind: "received" } : { kind: "incomplete", lacks: file.lacks };
  return file;
}

async function outcomeOf(work: () => Promise<UploadedFile>): Promise<FileOutcome> {
  try {
    return { ok: true, file: (await work()).sent };
  } catch (error) {
    return refusalOf(error);
  }
}

/** @throws the error itself where it is no refusal */
function refusalOf(error: unknown): FileOutcome {
  if (error instanceof FileRefused) return { ok: false, status: error.status, detail: error.message };
  throw error;
}
