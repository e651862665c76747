import { iso3Of } from "../content/checkedText";
import type { FactTable } from "./FactTable";
import { inOneVersion, nextVersion } from "./inOneVersion";

/** The names by which states are shown. */
export const stateTable: FactTable<"state"> = {
  async read(tx, iso3) {
    await tx.$queryRaw`SELECT FROM state WHERE iso3 = ${iso3} FOR UPDATE`;
    const row = await tx.state.findUnique({ where: { iso3 } });
    if (row === null) return undefined;
    const { id, version, name, nameFr, nameEs, figureName, note, source } = row;
    return { document: { iso3: iso3Of(iso3), name, nameFr, nameEs, figureName, note, source }, rows: [{ id, version }] };
  },
  async write(tx, { name, nameFr, nameEs, figureName, note, source }, kept) {
    const [row] = kept?.rows ?? [];
    if (row === undefined) throw new Error("Only a state that is there is corrected");
    inOneVersion(
      await tx.state.updateMany({
        where: { ...row },
        data: { name, nameFr, nameEs, figureName, note, source, ...nextVersion(row) },
      }),
    );
  },
};
