const started = performance.now();

/** A line of what the program does now, with the seconds since its start; beside the output, so that a pipe gets the result alone. */
export function printProgress(text: string): void {
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(5);
  process.stderr.write(`${seconds} s  ${text}\n`);
}
