const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** V8 makes no view of a text shorter than this. */
const SHORTEST_VIEW = 13;

/**
 * The same text, in memory of its own. A part cut out of a file's text is, in V8, a view that keeps the whole piece of the file alive:
 * what an import keeps to its end is to be detached.
 */
export function detached(text: string): string {
  return text.length < SHORTEST_VIEW ? text : decoder.decode(encoder.encode(text));
}
