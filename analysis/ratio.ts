/** part / whole, from 0 to 1 and not rounded. `undefined` where the whole is 0: a rate of nobody is none. */
export function ratio(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}
