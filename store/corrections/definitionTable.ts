import type { DefinitionTerm } from "../../release/Definition";
import { termOf, WITH_TERMS } from "../content/readDefinitions";
import type { ReadTransaction } from "../content/ReadTransaction";
import type { FactTable } from "./FactTable";
import { inOneVersion, nextVersion } from "./inOneVersion";
import { groupingKeys, stateKeys } from "./keysOf";

/** Definitions with the terms of their rule. New ones are not made here. */
export const definitionTable: FactTable<"definition"> = {
  async read(tx, slug) {
    await tx.$queryRaw`SELECT FROM definition WHERE slug = ${slug} FOR UPDATE`;
    const row = await tx.definition.findUnique({ where: { slug }, include: WITH_TERMS });
    if (row === null) return undefined;
    const { name, figureName, rule, source, note, terms } = row;
    const document = { slug, name, figureName, rule, source, note, terms: terms.map(termOf) };
    return { document, rows: [{ id: row.id, version: row.version }] };
  },
  async write(tx, { name, figureName, rule, source, note, terms }, kept) {
    const [row] = kept?.rows ?? [];
    if (row === undefined) throw new Error("Only a definition that is there is corrected");
    inOneVersion(
      await tx.definition.updateMany({ where: { ...row }, data: { name, figureName, rule, source, note, ...nextVersion(row) } }),
    );
    const data = await termRows(tx, row.id, terms);
    await tx.definitionTerm.deleteMany({ where: { definitionId: row.id } });
    await tx.definitionTerm.createMany({ data });
  },
};

async function termRows(tx: ReadTransaction, definitionId: number, terms: readonly DefinitionTerm[]) {
  const [grouping, state] = [await groupingKeys(tx), await stateKeys(tx)];
  return terms.map((term) => {
    const { kind } = term;
    switch (term.kind) {
      case "grouping":
        return { definitionId, kind, groupingId: grouping(term.grouping), ever: term.ever };
      case "state":
        return { definitionId, kind, stateId: state(term.state) };
      case "us_agreement":
        return { definitionId, kind, atLeast: term.atLeast };
    }
  });
}
