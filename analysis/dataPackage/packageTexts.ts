import { PUBLISHER } from "../../formats/citation/Citation";
import { markdownTable } from "../../formats/markdown/markdownTable";
import type { ReleaseInfo } from "../../release/Release";
import { TERMS_OF_USE } from "../../release/termsOfUse";
import { PACKAGE_RESOURCES, pathOfResource } from "./packageResources";

/** `README.md` of the archive. */
export function packageReadme({ number, publishedAt, hash }: ReleaseInfo): string {
  const files = PACKAGE_RESOURCES.map((resource) => [`\`${pathOfResource(resource)}\``, resource.sentence]);
  return `# ${PUBLISHER}, release ${number}

Recorded votes of the United Nations, state by state. Published ${publishedAt.slice(0, 10)}; SHA-256 of its record: \`${hash}\`.
A release never changes. \`CITATION.cff\` says how to cite it, \`LICENSE.md\` on what terms it can be used, \`data-dictionary.md\` what each column holds;
\`datapackage.json\` says the same to programs (Frictionless Data Package 1.0). \`sha256sum -c SHA256SUMS\` checks every file.

${markdownTable(["file", "holds"], files)}

CSV by RFC 4180, UTF-8. What is not known is left empty, never 0. Texts are exact, also where one begins with \`=\`: open the files as data, not as formulas.

In R:

    votes <- read.csv("data/votes.csv", na.strings = "")

In Python:

    import pandas
    votes = pandas.read_csv("data/votes.csv", keep_default_na=False, na_values=[""])

Back into ${PUBLISHER}: \`npm run import -- data/long.csv\`.
`;
}

/** `LICENSE.md` of the archive. */
export function packageLicence(): string {
  return `# Terms of use\n\n${TERMS_OF_USE}\n`;
}

/** `CITATION.cff` of the archive (Citation File Format 1.2.0). A string of JSON is one of YAML. */
export function packageCitation({ number, publishedAt, hash }: ReleaseInfo): string {
  return [
    "cff-version: 1.2.0",
    'message: "If you use these data, please cite the release."',
    "type: dataset",
    `title: ${JSON.stringify(`${PUBLISHER}: recorded votes of the United Nations, release ${number}`)}`,
    "authors:",
    `  - name: ${JSON.stringify(PUBLISHER)}`,
    `version: ${JSON.stringify(String(number))}`,
    `date-released: ${JSON.stringify(publishedAt.slice(0, 10))}`,
    "identifiers:",
    "  - type: other",
    `    value: ${JSON.stringify(`sha256:${hash}`)}`,
    '    description: "SHA-256 of the canonical record of the release"',
    "",
  ].join("\n");
}
