import path from "node:path";
import type { Logger } from "pino";
import { hasAccounts } from "../store/accounts/hasAccounts";
import { FigurePool } from "../figures/draw/FigurePool";
import { setRuntime } from "../app/runtime";
import { AccountDesk } from "./accounts/AccountDesk";
import { KeptAnswers } from "./answers/KeptAnswers";
import { bulkDesk } from "./bulk/bulkDesk";
import { bringUpStore } from "./bringUpStore";
import { editingDesk } from "./editing/editingDesk";
import { Previews } from "./editing/Previews";
import { ensureBuilt } from "./build/ensureBuilt";
import { claimDataDir } from "./claimDataDir";
import { Drain } from "./Drain";
import { FigureFiles } from "./figures/FigureFiles";
import { computeInThread } from "./idealPoints/computeInThread";
import { IdealPointFiles } from "./idealPoints/IdealPointFiles";
import { IdealPointShelf } from "./idealPoints/IdealPointShelf";
import { listen } from "./listen";
import { Metrics } from "./Metrics";
import { openPages } from "./openPages";
import { answerPackage } from "./packages/answerPackage";
import { makeInThread } from "./packages/makeInThread";
import { PackageShelf } from "./packages/PackageShelf";
import { ProcessState } from "./ProcessState";
import { followReleases } from "./releases/followReleases";
import type { HeldRelease } from "./releases/HeldRelease";
import { openReleases, type OpenReleases } from "./releases/openReleases";
import { ReleaseShelf } from "./releases/ReleaseShelf";
import { requestListener } from "./requestListener";
import { runtimeOf } from "./runtimeOf";
import { FileDesk } from "./uploads/FileDesk";
import type { Settings } from "./Settings";

const KEPT_ANSWER_BYTES = 96 * 1024 * 1024;
const KEPT_DRAWING_BYTES = 1024 * 1024 * 1024;
const DRAWING_THREADS = 2;

export interface StartPlan {
  readonly settings: Settings;
  /** The project's folder. */
  readonly root: string;
  readonly log: Logger;
  readonly onProgress: (text: string) => void;
  /** Aborted when the start is to be given up. */
  readonly signal: AbortSignal;
}

export interface RunningServer {
  readonly address: string;
  /** Whether anybody has an account; `undefined` where the database is down. */
  readonly hasAccounts: boolean | undefined;
  /**
   * Lets what is being answered finish, then ends everything, the database too.
   * @param noticeMs how long requests are still taken while `/readyz` fails already
   */
  stop(noticeMs?: number): Promise<void>;
}

/**
 * Starts the whole program: the port first, so that a port in use is told at once; then pages and store side by side.
 * @throws DataDirRefused, CannotListen, DatabaseUnavailable, SeedRefused, NoSoundRelease, BuildFailed; what was begun is ended before
 */
export async function startServer(plan: StartPlan): Promise<RunningServer> {
  const state = new ProcessState();
  const drain = new Drain(state);
  try {
    return { ...(await start(plan, state, drain)), stop: (noticeMs) => drain.run(noticeMs) };
  } catch (error) {
    await drain.run();
    throw error;
  }
}

async function start(plan: StartPlan, state: ProcessState, drain: Drain): Promise<Omit<RunningServer, "stop">> {
  const { settings, log } = plan;
  const metrics = new Metrics();
  drain.add(await claimDataDir(settings.dataDir));
  const { server, address } = await listen(
    settings.host,
    settings.port,
    requestListener({ state, metrics, log, trustedProxies: settings.trustedProxies }),
  );
  drain.server = server;
  const onProgress = (text: string) => plan.onProgress((state.doing = text));
  const { opened, fingerprint, pages, bringUp } = await prepare({ ...plan, onProgress }, drain);
  const pool = await openPool(plan, fingerprint, opened);
  drain.add(() => pool.close());
  const points = await openPoints(plan, fingerprint, opened);
  drain.add(() => points.close());
  const shelf = new ReleaseShelf(opened.newest.release, (number) => opened.library.decoded(number));
  const onNewer = ({ release, kept }: HeldRelease) => {
    pool.addRelease(kept.info, kept.bytes);
    shelf.advance(release);
    points.prepare(release.info);
    metrics.serving(shelf.current.info.number);
  };
  onNewer(opened.newest);
  const packages = await openPackages(plan, fingerprint, opened, shelf);
  drain.add(() => packages.close());
  state.answerFile = (request, response) => answerPackage(packages, request, response);
  drain.add(followReleases({ library: opened.library, bringUp, current: () => shelf.current.info.number, onNewer, log }));
  const accounts = new AccountDesk({ database: () => opened.library.database, baseUrl: settings.baseUrl ?? address });
  const editing = editingDesk({
    database: () => opened.library.database,
    alone: settings.publishAlone,
    previews: new Previews({ pool, current: () => shelf.current }),
    served: () => shelf.current.info.number,
  });
  const folder = path.join(settings.dataDir, "uploads");
  const files = await FileDesk.open({ folder, database: () => opened.library.database, log });
  drain.add(() => files.close());
  setRuntime(
    runtimeOf({
      baseUrl: settings.baseUrl,
      library: opened.library,
      shelf,
      pool,
      points,
      accounts,
      editing,
      files,
      bulk: bulkDesk(() => opened.library.database),
    }),
  );
  const release = () => `${shelf.current.info.number} ${shelf.current.info.hash}`;
  state.pages = { kept: new KeptAnswers(KEPT_ANSWER_BYTES), handler: pages.handler, release, onMade: () => metrics.answerMade() };
  const { database } = opened.library;
  return { address, hasAccounts: database && (await hasAccounts(database).catch(() => undefined)) };
}

/** The pages built and opened and the store up, side by side: neither needs the other, and each takes its time. Where one fails, the other is given up. */
async function prepare({ settings, root, log, onProgress, signal }: StartPlan, drain: Drain) {
  const { dataDir } = settings;
  const failed = new AbortController();
  const bringUp = () => bringUpStore(settings, root, onProgress);
  const opening = openReleases({ dataDir, bringUp, log, onProgress });
  const building = ensureBuilt({ root, dataDir, onProgress, signal: AbortSignal.any([signal, failed.signal]) });
  const openingPages = building.then(() => openPages(root));
  drain.add(async () => (await opening.catch(() => undefined))?.library.database?.close());
  drain.add(async () => {
    failed.abort();
    await (await openingPages.catch(() => undefined))?.close();
  });
  const [fingerprint, opened, pages] = await Promise.all([building, opening, openingPages]);
  signal.throwIfAborted();
  return { opened, fingerprint, pages, bringUp };
}

async function openPool({ settings, root }: StartPlan, fingerprint: string, { newest }: OpenReleases): Promise<FigurePool> {
  const pool = new FigurePool({
    workerFile: path.join(root, "dist", "figures.mjs"),
    size: DRAWING_THREADS,
    cache: await FigureFiles.open(settings.dataDir, fingerprint, KEPT_DRAWING_BYTES),
  });
  pool.addRelease(newest.kept.info, newest.kept.bytes);
  return pool;
}

async function openPoints(
  { settings, root, log }: StartPlan,
  fingerprint: string,
  { library }: OpenReleases,
): Promise<IdealPointShelf> {
  const workerFile = path.join(root, "server", "idealPoints", "worker.mjs");
  return new IdealPointShelf({
    files: await IdealPointFiles.open(settings.dataDir, fingerprint),
    load: (number) => library.kept(number),
    compute: (release, signal) => computeInThread(workerFile, release, signal),
    log,
  });
}

function openPackages(
  { settings, root }: StartPlan,
  fingerprint: string,
  { library }: OpenReleases,
  shelf: ReleaseShelf,
): Promise<PackageShelf> {
  return PackageShelf.open({
    dataDir: settings.dataDir,
    fingerprint,
    find: async (number) =>
      library.list(shelf.current.info).find((info) => info.number === number) ?? (await library.kept(number))?.info,
    load: (number) => library.kept(number),
    make: (work, signal) => makeInThread(root, work, signal),
  });
}
