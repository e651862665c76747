const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * The same text, in memory of its own. A cell cut out of a file's text is, in V8, a view that keeps the whole piece of the file alive:
 * what is kept for long is to be detached.
 */
export function detached(text: string): string {
  return text.length < 13 ? text : decoder.decode(encoder.encode(text));
}
