import { writeFile } from "node:fs/promises";
import { format, resolveConfig } from "prettier";
import { dataDictionary } from "./export/dataDictionary";

const FILE = "docs/data-dictionary.md";

/** Writes `docs/data-dictionary.md` from the descriptions of the columns. A test holds the two equal. */
await writeFile(FILE, await format(dataDictionary(), { ...(await resolveConfig(FILE)), filepath: FILE }));
