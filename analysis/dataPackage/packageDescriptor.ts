import { PUBLISHER } from "../../formats/citation/Citation";
import type { ReleaseInfo } from "../../release/Release";
import { PACKAGE_RESOURCES, pathOfResource, type PackageResource } from "./packageResources";
import { tableSchema } from "./tableSchema";

/** Written out, because readers that are left to guess take an apostrophe for a quotation mark. */
const DIALECT = {
  delimiter: ",",
  lineTerminator: "\r\n",
  quoteChar: '"',
  doubleQuote: true,
  skipInitialSpace: false,
  header: true,
};

/** A file of the archive once it is written. */
export interface WrittenFile {
  readonly name: string;
  readonly bytes: number;
  /** Hexadecimal digits. */
  readonly sha256: string;
}

/** `datapackage.json`: what is in the archive, by Frictionless Data Package 1.0. It names no address, so that every server gives the same bytes. */
export function packageDescriptor(info: ReleaseInfo, written: readonly WrittenFile[]): string {
  const descriptor = {
    profile: "tabular-data-package",
    name: `recorded-vote-${info.number}`,
    title: `${PUBLISHER}, release ${info.number}`,
    description:
      "Recorded votes of the United Nations, state by state: the General Assembly, its Main Committees, the Human Rights Council and the Commission on Human Rights, with the texts that were adopted without a vote.",
    version: String(info.number),
    created: info.publishedAt,
    release: info,
    keywords: ["United Nations", "voting", "roll calls", "human rights", "General Assembly", "Human Rights Council"],
    licenses: [{ name: "other-pd", title: "Facts of public records", path: "LICENSE.md" }],
    contributors: [{ title: PUBLISHER, role: "publisher" }],
    sources: [
      { title: "Public records of the United Nations; that of each decision stands in roll_calls.csv and roll_call_sources.csv" },
    ],
    resources: PACKAGE_RESOURCES.map((resource) => resourceOf(resource, written)),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function resourceOf(resource: PackageResource, written: readonly WrittenFile[]): object {
  const path = pathOfResource(resource);
  const file = written.find(({ name }) => name === path);
  return {
    profile: "tabular-data-resource",
    name: resource.name,
    path,
    description: resource.sentence,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: DIALECT,
    ...(file && { bytes: file.bytes, hash: `sha256:${file.sha256}` }),
    schema: tableSchema(resource),
  };
}
