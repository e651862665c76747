/**
 * The SQLSTATE, or Node's code for a network failure, that lies at the bottom of an error: `pg` sets it on the error itself,
 * Prisma wraps it (`P2010` and `P2034` with the driver's error inside, `originalCode`).
 */
export function postgresCodeOf(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null) return undefined;
  const inner = [field(error, "cause"), field(field(error, "meta"), "driverAdapterError"), ...listed(error)];
  for (const each of inner) {
    const code = postgresCodeOf(each);
    if (code !== undefined) return code;
  }
  return text(field(error, "originalCode")) ?? text(field(error, "code"));
}

function listed(error: object): readonly unknown[] {
  return error instanceof AggregateError ? error.errors : [];
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && name in value ? (value as Record<string, unknown>)[name] : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
