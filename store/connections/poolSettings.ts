import type { PoolConfig } from "pg";

const SECOND = 1000;

/**
 * Nothing waits for ever: not for a connection, a statement, a lock or a reply that a broken network swallowed.
 * `query_timeout` is the client's own, a little longer than the server's, for the case that the server does not answer at all.
 */
const COMMON: PoolConfig = {
  application_name: "recorded-vote",
  connectionTimeoutMillis: 2.5 * SECOND,
  idleTimeoutMillis: 30 * SECOND,
  keepAlive: true,
  lock_timeout: 10 * SECOND,
  idle_in_transaction_session_timeout: 60 * SECOND,
  allowExitOnIdle: true,
};

/** For readers and editors. */
export function appPoolSettings(connectionString: string): PoolConfig {
  return { ...COMMON, connectionString, max: 10, statement_timeout: 30 * SECOND, query_timeout: 35 * SECOND };
}

/** For imports and the seed, whose statements may run for minutes. */
export function ownerPoolSettings(connectionString: string): PoolConfig {
  return {
    ...COMMON,
    connectionString,
    max: 4,
    lock_timeout: 60 * SECOND,
    statement_timeout: 600 * SECOND,
    query_timeout: 620 * SECOND,
  };
}
