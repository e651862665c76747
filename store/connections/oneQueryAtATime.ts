import type { PoolClient } from "pg";

type Send = (...args: readonly unknown[]) => unknown;

/**
 * Makes a connection wait for each query before it sends the next. Prisma asks for related rows at the same time, inside a transaction on the one
 * connection that it has; `pg` queues such queries itself, but says with a warning that it will not do so for ever.
 */
export function oneQueryAtATime(client: PoolClient): void {
  const send = client.query.bind(client) as Send;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn: Send = (...args) => {
    if (!isAwaited(args)) return send(...args);
    const answer = last.then(() => send(...args));
    last = answer.catch(() => {});
    return answer;
  };
  client.query = inTurn as unknown as PoolClient["query"];
}

/** Not: queries with a callback, and streams, which are their own answer. */
function isAwaited(args: readonly unknown[]): boolean {
  const [query] = args;
  const isStream = typeof query === "object" && query !== null && "submit" in query;
  return !isStream && !args.some((arg) => typeof arg === "function");
}
