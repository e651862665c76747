import type { TableColumn } from "../tables/ReleaseTable";
import type { PackageResource } from "./packageResources";

/** A day, a month or a year, so none of the schema's own types of dates. */
const DATE = "^\\d{4}(-\\d{2}(-\\d{2})?)?$";
const TYPES = { text: "string", date: "string", integer: "integer", number: "number" } as const;

/** What a file's columns hold, by Frictionless Table Schema 1.0. */
export function tableSchema({ columns, key, references }: Pick<PackageResource, "columns" | "key" | "references">): object {
  const foreignKeys = Object.entries(references).map(([fields, { table, column }]) => ({
    fields,
    reference: { resource: table, fields: column },
  }));
  return {
    fields: columns.map(fieldOf),
    missingValues: [""],
    ...(key.length > 0 && { primaryKey: key }),
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

function fieldOf({ name, type, words, optional, sentence }: TableColumn): object {
  const constraints = {
    ...(!optional && { required: true }),
    ...(words !== null && { enum: words }),
    ...(type === "date" && { pattern: DATE }),
    ...(type === "integer" && { minimum: 0 }),
  };
  return {
    name,
    type: TYPES[type],
    description: sentence,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}
