import { parseArgs } from "node:util";
import { IMPORT_FORMATS, type ImportFormat } from "../../formats/imports/ImportFormat";

export interface ImportArguments {
  readonly files: readonly [string, ...string[]];
  readonly format: ImportFormat | undefined;
  readonly dryRun: boolean;
  readonly partial: boolean;
  readonly publish: boolean;
  readonly report: string | undefined;
}

export const USAGE = `Usage: npm run import -- FILE… [--format ${IMPORT_FORMATS.join("|")}] [--dry-run] [--partial] [--publish] [--report OUT.json]`;

const OPTIONS = {
  format: { type: "string" },
  "dry-run": { type: "boolean", default: false },
  partial: { type: "boolean", default: false },
  publish: { type: "boolean", default: false },
  report: { type: "string" },
} as const;

/** The command line's words, or what is wrong with them as a sentence. */
export function importArguments(args: readonly string[]): ImportArguments | { readonly problem: string } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const [first, ...others] = positionals;
    if (first === undefined) return { problem: "No file is named." };
    const format = IMPORT_FORMATS.find((each) => each === values.format);
    if (values.format !== undefined && format === undefined)
      return { problem: `"${values.format}" is none of the formats ${IMPORT_FORMATS.join(", ")}.` };
    if (values.publish && values["dry-run"]) return { problem: "A dry run writes nothing, so there is nothing to publish." };
    const { partial, publish, report } = values;
    return { files: [first, ...others], format, dryRun: values["dry-run"], partial, publish, report };
  } catch (error) {
    return { problem: error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error) };
  }
}
