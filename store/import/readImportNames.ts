import { buildNameIndex } from "../../formats/names/buildNameIndex";
import { resolveState } from "../../formats/names/resolveState";
import { subjectOfTitle } from "../../formats/names/subjectOfTitle";
import type { ImportFormat } from "../../formats/imports/ImportFormat";
import type { Database } from "../Database";
import type { GatherOptions } from "./gatherItems";
import { readStateSpellings } from "./readStateSpellings";

/** How the names and titles of a file of that format are understood. */
export type ImportNames = (format: ImportFormat) => Pick<GatherOptions, "resolve" | "subjectOf">;

/** Reads every spelling that the store knows, once for all files of a run. */
export async function readImportNames(database: Database): Promise<ImportNames> {
  const index = buildNameIndex(await readStateSpellings(database));
  return (format) => ({
    resolve: (code, spelling, date) => resolveState(index, { code, name: spelling, date }),
    // The project's own export says itself what a text is on, and where it says nothing that is what it says.
    subjectOf: (title, date) => (format === "long-csv" ? null : subjectOfTitle(index, title, date)),
  });
}
