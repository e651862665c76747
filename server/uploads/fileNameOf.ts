const LONGEST = 120;

/** A file's name as it is shown and kept in revisions: without folders, on one line, cut. It never becomes a path. */
export function fileNameOf(sentAs: string): string {
  const last = sentAs.split(/[/\\]/).at(-1) ?? "";
  const line = last
    .replace(/[\s\p{C}]+/gu, " ")
    .trim()
    .slice(0, LONGEST);
  return line || "file";
}
