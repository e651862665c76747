/** A Postgres that is up, migrated and ready for the program. Holds addresses, not connections: those are made when first needed. */
export interface Database {
  /** The owner's address: for migrations, imports and the seed alone. */
  readonly ownerUrl: string;
  /** The lesser role's address: for everything else. */
  readonly appUrl: string;
  /**
   * Starts the embedded server again where it has ended without being told to; at once where it runs, or where the server is somebody's own.
   * @throws DatabaseUnavailable
   */
  revive(): Promise<void>;
  /** Ends this process's connections and, where the server is the embedded one and nobody else uses it, stops it. */
  close(): Promise<void>;
}
