import { readFileSync } from "node:fs";

const STANDARD_INPUT = 0;

/** The text of the file or of standard input is not to be had. */
export class UnreadableText extends Error {
  override readonly name = "UnreadableText";
}

/**
 * The whole text, as it stands; a byte order mark is taken off.
 * @throws {UnreadableText} where there is no such file, or it is no UTF-8
 */
export function readPastedText(file: string | undefined): string {
  let bytes;
  try {
    bytes = readFileSync(file ?? STANDARD_INPUT);
  } catch (error) {
    throw new UnreadableText(
      `${file ?? "Standard input"} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableText(`${file ?? "Standard input"} is no text in UTF-8.`);
  }
}
