import type { Release } from "../release/Release";
import type { RollCall } from "../release/RollCall";

/**
 * The other roll calls on the text of one, as indexes in the release's order: under the same symbol (`.2`, `.3` …), on the same draft of the same session
 * (a committee's vote before the plenary's, amendments to the draft), and amendments of the same day whose title says that they are to it.
 */
export function votesOnSameText({ rollCalls }: Release, rollCallIndex: number): readonly number[] {
  const own = rollCalls[rollCallIndex];
  if (!own) return [];
  return [...rollCalls.keys()].filter((index) => {
    const other = rollCalls[index];
    return (
      other !== undefined && other !== own && (isSameSymbol(own, other) || isSameDraft(own, other) || isAmendmentTo(own, other))
    );
  });
}

/** Ids of one symbol differ in what follows the point alone. Early records gave one symbol to several texts: two adoptions are of one text only under one title. */
function isSameSymbol(own: RollCall, other: RollCall): boolean {
  if (baseOf(own) !== baseOf(other) || own.session !== other.session) return false;
  return own.kind !== "adoption" || other.kind !== "adoption" || own.title === other.title;
}

function baseOf({ id }: RollCall): string {
  return id.split(".")[0] ?? id;
}

/** Drafts are numbered anew each session; an amendment has a symbol of its own and names the draft that it is to. */
function isSameDraft(own: RollCall, other: RollCall): boolean {
  return own.draft !== null && own.draft === other.draft && own.session === other.session;
}

/** Where an amendment does not name its draft, the record puts the text's title after the word. */
function isAmendmentTo(own: RollCall, other: RollCall): boolean {
  const isOneAmendment = own.kind === "amendment" || other.kind === "amendment";
  return isOneAmendment && own.body === other.body && own.date === other.date && textTitle(own) === textTitle(other);
}

function textTitle({ title }: RollCall): string {
  return title.replace(/^Amendment: /, "");
}
