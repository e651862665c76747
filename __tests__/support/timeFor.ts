/** How long a test may take, in milliseconds; TEST_MINUTES gives more where the promises are tested with their full numbers. */
export function timeFor(ordinary: number): number {
  const minutes = Number(process.env["TEST_MINUTES"] ?? 0);
  return Math.max(ordinary, minutes * 60_000);
}
