import path from "node:path";
import { ownIdentity } from "./ProcessIdentity";

/** Where the embedded server keeps its things, all under the data folder wherever Postgres can work there. */
export interface EmbeddedFiles {
  /** The cluster: Postgres's own folder. */
  readonly cluster: string;
  /**
   * A cluster that is being made: it takes its place only once it is whole. Named for this process, so that an initdb whose program
   * was killed never writes into what another makes.
   */
  readonly unfinished: string;
  readonly password: string;
  readonly log: string;
  /** One file for each process that uses the server. */
  readonly users: string;
  readonly lock: string;
}

/**
 * @param dataDir absolute
 * @param home the folder that holds the cluster, where that is not the data folder
 */
export function embeddedFiles(dataDir: string, home: string = dataDir): EmbeddedFiles {
  const under = (name: string): string => path.join(dataDir, name);
  return {
    cluster: path.join(home, "postgres"),
    unfinished: path.join(home, `postgres.unfinished-${ownIdentity()}`),
    password: under("postgres.password"),
    log: under("postgres.log"),
    users: under("postgres.users"),
    lock: under("postgres.lock"),
  };
}
