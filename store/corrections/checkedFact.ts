import { canonicalOrder } from "../../release/canonicalOrder";
import { type FactDocuments, type FactKind, termsName } from "../../release/Fact";
import { EditRefused } from "../editing/EditRefused";
import { FACT_SCHEMAS } from "./factSchemas";

/** A document as sent, in order. @throws EditRefused `incomplete` that says in sentences what is wrong with it, or that it is of another fact */
export function checkedFact<K extends FactKind>(kind: K, subject: string, document: unknown): FactDocuments[K] {
  const parsed = FACT_SCHEMAS[kind].safeParse(document);
  if (!parsed.success) {
    const faults = parsed.error.issues.slice(0, 5).map(({ path, message }) => `${placeOf(path)} ${message}.`);
    throw new EditRefused({ reason: "incomplete", detail: faults.join(" ") });
  }
  if (nameOf(parsed.data) !== subject)
    throw new EditRefused({
      reason: "incomplete",
      detail: "A slug or a code is not changed: addresses and citations hold on to it.",
    });
  return inOrder(parsed.data);
}

/** Lists in the order that a release gives them, so that the same facts are the same document. */
export function inOrder<D extends FactDocuments[FactKind]>(document: D): D {
  if ("members" in document)
    return { ...document, members: canonicalOrder(document.members, ({ state, from, to }) => [state, from, to]) };
  if ("body" in document) return { ...document, terms: canonicalOrder(document.terms, ({ from, to }) => [from, to]) };
  if ("terms" in document) return { ...document, terms: canonicalOrder(document.terms, ({ kind }) => [kind]) };
  return document;
}

function nameOf(document: FactDocuments[FactKind]): string {
  if ("slug" in document) return document.slug;
  return "body" in document ? termsName(document) : document.iso3;
}

/** `members.3.from` as people count: "members, no. 4, from:". */
function placeOf(path: readonly PropertyKey[]): string {
  const parts = path.map((part) => (typeof part === "number" ? `no. ${part + 1}` : String(part)));
  return parts.length === 0 ? "It" : `${parts.join(", ")}:`;
}
