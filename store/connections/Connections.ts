import { PrismaPg } from "@prisma/adapter-pg";
import type { Pool } from "pg";
import type { Database } from "../Database";
import { PrismaClient } from "../generated/client";
import { makePool } from "./makePool";
import { appPoolSettings, ownerPoolSettings } from "./poolSettings";

/** One process's connections to one database, each kind made when it is first asked for: a build, a test or a command pays only for what it uses. */
export class Connections {
  #app: Pool | undefined;
  #owner: Pool | undefined;
  #prisma: PrismaClient | undefined;
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  get app(): Pool {
    this.#app ??= makePool(appPoolSettings(this.#database.appUrl));
    return this.#app;
  }

  get owner(): Pool {
    this.#owner ??= makePool(ownerPoolSettings(this.#database.ownerUrl));
    return this.#owner;
  }

  /** On the program's own role, and on the same pool as `app`. */
  get prisma(): PrismaClient {
    this.#prisma ??= new PrismaClient({ adapter: new PrismaPg(this.app), errorFormat: "minimal" });
    return this.#prisma;
  }

  async end(): Promise<void> {
    const pools = [this.#app, this.#owner];
    const prisma = this.#prisma;
    this.#app = this.#owner = this.#prisma = undefined;
    await prisma?.$disconnect();
    await Promise.all(pools.map((pool) => pool?.end()));
  }
}
