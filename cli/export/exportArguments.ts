import { parseArgs } from "node:util";
import { EXPORT_FORMATS, type ExportFormat } from "./ExportFormat";

/** What `npm run export` was asked for. */
export interface ExportArguments {
  readonly format: ExportFormat;
  readonly out: string;
  /** `undefined`: the newest. */
  readonly release: number | undefined;
}

export const USAGE = `Usage: npm run export -- --format ${EXPORT_FORMATS.join("|")} --out FILE [--release N]`;

/** Reads the command line; what is wrong with it is a sentence. */
export function exportArguments(args: readonly string[]): ExportArguments | { readonly problem: string } {
  const values = valuesOf(args);
  if (typeof values === "string") return { problem: values };
  const format = EXPORT_FORMATS.find((known) => known === values.format);
  if (format === undefined) return { problem: `--format must be one of ${EXPORT_FORMATS.join(", ")}.` };
  if (!values.out) return { problem: "--out must name the file to write." };
  if (values.release !== undefined && !/^[1-9]\d{0,8}$/.test(values.release))
    return { problem: `"${values.release}" is not the number of a release.` };
  return { format, out: values.out, release: values.release === undefined ? undefined : Number(values.release) };
}

type Values = Partial<Readonly<Record<"format" | "out" | "release", string>>>;

function valuesOf(args: readonly string[]): Values | string {
  const option = { type: "string" } as const;
  try {
    return parseArgs({ args: [...args], options: { format: option, out: option, release: option } }).values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
