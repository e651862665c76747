import type { Definition, DefinitionTerm } from "../../release/Definition";
import type { Prisma } from "../generated/client";
import { iso3Of } from "./checkedText";
import type { ReadTransaction } from "./ReadTransaction";

export const WITH_TERMS = {
  terms: { include: { grouping: { select: { slug: true } }, state: { select: { iso3: true } } }, orderBy: { id: "asc" } },
} satisfies Prisma.DefinitionInclude;

type TermRow = Prisma.DefinitionGetPayload<{ include: typeof WITH_TERMS }>["terms"][number];

export async function readDefinitions(tx: ReadTransaction): Promise<Definition[]> {
  const rows = await tx.definition.findMany({ include: WITH_TERMS, orderBy: { slug: "asc" } });
  return rows.map(({ slug, name, figureName, rule, source, note, terms }) => ({
    slug,
    name,
    figureName,
    rule,
    source,
    note,
    terms: terms.map(termOf),
  }));
}

/** The database's check sees to it that a term has what its kind needs. */
export function termOf({ kind, grouping, ever, state, atLeast }: TermRow): DefinitionTerm {
  if (kind === "grouping" && grouping !== null && ever !== null) return { kind, grouping: grouping.slug, ever };
  if (kind === "state" && state !== null) return { kind, state: iso3Of(state.iso3) };
  if (kind === "us_agreement" && atLeast !== null) return { kind, atLeast };
  throw new Error(`The database holds a term of the kind ${kind} without what that needs`);
}
