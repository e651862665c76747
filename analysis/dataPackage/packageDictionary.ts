import { markdownTable } from "../../formats/markdown/markdownTable";
import { PACKAGE_RESOURCES, pathOfResource, type PackageResource } from "./packageResources";

/** `data-dictionary.md` of the archive. */
export function packageDictionary(): string {
  const head =
    "# Data dictionary\n\nDates are `YYYY-MM-DD`, shorter where the source is. Codes of states are ISO 3166-1 alpha-3. What is not known is left empty, never 0. A state that was not a member that day has no choice; a member that took no part is `non_voting`. Announced counts and choices may differ; neither is corrected.";
  return `${[head, ...packageSections(2)].join("\n\n")}\n`;
}

/** A section for each file, in Markdown. @param level of their headings */
export function packageSections(level: number): readonly string[] {
  return PACKAGE_RESOURCES.map((resource) => `${"#".repeat(level)} ${sectionOf(resource)}`);
}

function sectionOf(resource: PackageResource): string {
  const { sentence, columns, key, references } = resource;
  const rows = columns.map(({ name, type, words, optional, sentence: says }) => {
    const closed = words === null ? "" : ` One of ${words.map((one) => `\`${one}\``).join(", ")}.`;
    const to = references[name];
    const pointing = to === undefined ? "" : ` Stands in \`${to.table}.${to.column}\`.`;
    return [`\`${name}\`${key.includes(name) ? " (key)" : ""}`, type, optional ? "yes" : "", `${says}${closed}${pointing}`];
  });
  return `${pathOfResource(resource)}\n\n${sentence}\n\n${markdownTable(["column", "type", "may be empty", "holds"], rows)}`;
}
