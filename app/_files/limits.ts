/** The most bytes of a file as it is sent. */
export const MOST_SENT = 10 * 2 ** 20;

/** The most bytes of a file once it is unpacked. */
export const MOST_UNPACKED = 50 * 2 ** 20;

/** The way for larger files. */
export function commandFor(name: string): string {
  return `npm run import -- ${/^[\w.-]+$/.test(name) ? name : "FILE"}`;
}
