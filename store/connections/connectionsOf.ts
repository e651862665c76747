import type { Database } from "../Database";
import { Connections } from "./Connections";

const open = new WeakMap<Database, Connections>();

/** This process's connections to the database. */
export function connectionsOf(database: Database): Connections {
  const connections = open.get(database) ?? new Connections(database);
  open.set(database, connections);
  return connections;
}
