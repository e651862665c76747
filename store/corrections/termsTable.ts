import type { BodyTerms } from "../../release/Fact";
import { bodyOf, dateOrNull, iso3Of, regionalGroupOf } from "../content/checkedText";
import type { ReadTransaction } from "../content/ReadTransaction";
import type { FactTable } from "./FactTable";
import { inOneVersion, nextVersion } from "./inOneVersion";

/** The terms of a state in the Council or the Commission. A state that is there has a list, if an empty one. */
export const termsTable: FactTable<"body_membership"> = {
  async read(tx, name) {
    const place = await placeOf(tx, name);
    if (place === undefined) return undefined;
    const { body, state, ...keys } = place;
    const rows = await tx.bodyMembership.findMany({ where: keys, orderBy: { id: "asc" } });
    const terms = rows.map(({ from, to, regionalGroup, confidence, note, source }) => ({
      ...{ from: dateOrNull(from), to: dateOrNull(to), regionalGroup: regionalGroupOf(regionalGroup) },
      ...{ confidence, note, source },
    }));
    return { document: { body, state, terms }, rows: rows.map(({ id, version }) => ({ id, version })) };
  },
  async write(tx, { body, state, terms }, kept) {
    const place = await placeOf(tx, `${body}-${state}`);
    if (place === undefined || kept === undefined) throw new Error("Only terms of a state that is there are corrected");
    const { bodyId, stateId } = place;
    const was = kept.document.terms;
    // A row that stays the same keeps its key and version; one that does not makes way for another.
    const gone = kept.rows.filter((_, i) => !terms.some((term) => isSame(term, was[i])));
    const come = terms.filter((term) => !was.some((old) => isSame(term, old)));
    const [reused, dropped] = [gone.slice(0, come.length), gone.slice(come.length)];
    for (const { id, version } of dropped) inOneVersion(await tx.bodyMembership.deleteMany({ where: { id, version } }));
    // Set aside first: of two terms that trade dates neither may meet the other on the way.
    for (const row of reused) inOneVersion(await tx.bodyMembership.deleteMany({ where: { ...row } }));
    const data = come.map((term, i) => {
      const row = reused[i];
      return { bodyId, stateId, ...term, origin: "editor" as const, ...(row && { id: row.id, ...nextVersion(row) }) };
    });
    for (const each of data) await tx.bodyMembership.create({ data: each });
  },
};

type Term = BodyTerms["terms"][number];

function isSame(a: Term, b: Term | undefined): boolean {
  const fieldsOf = (term: Term) => [term.from, term.to, term.regionalGroup, term.confidence, term.note, term.source];
  return b !== undefined && JSON.stringify(fieldsOf(a)) === JSON.stringify(fieldsOf(b));
}

/** Locks the state: two editors who each add a term to the same one come one after the other. */
async function placeOf(tx: ReadTransaction, name: string) {
  const [, code = "", iso3 = ""] = /^(HRC|CHR)-([A-Z]{3})$/.exec(name) ?? [];
  await tx.$queryRaw`SELECT FROM state WHERE iso3 = ${iso3} FOR UPDATE`;
  const [body, state] = [await tx.body.findUnique({ where: { code } }), await tx.state.findUnique({ where: { iso3 } })];
  if (body === null || state === null) return undefined;
  return { body: bodyOf(code), state: iso3Of(iso3), bodyId: body.id, stateId: state.id };
}
