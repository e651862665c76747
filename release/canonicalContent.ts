import { canonicalOrder } from "./canonicalOrder";
import { InconsistentContent } from "./InconsistentContent";
import type { ReleaseContent, RollCallWithChoices } from "./ReleaseContent";
import type { RollCall } from "./RollCall";
import type { State } from "./State";

/**
 * The same content with every list in canonical order. Only a claim's roll calls keep theirs: the first is the one that its sentence cites.
 * @throws InconsistentContent where two things share a name
 */
export function canonicalContent(content: ReleaseContent): ReleaseContent {
  const canonical: ReleaseContent = {
    states: canonicalOrder(content.states.map(canonicalState), (state) => [state.iso3]),
    bodyMemberships: canonicalOrder(content.bodyMemberships, (term) => [term.body, term.state, term.from, term.to]),
    groupings: canonicalOrder(
      content.groupings.map((grouping) => ({
        ...grouping,
        members: canonicalOrder(grouping.members, (member) => [member.state, member.from, member.to]),
      })),
      (grouping) => [grouping.slug],
    ),
    definitions: canonicalOrder(
      content.definitions.map((definition) => ({
        ...definition,
        terms: canonicalOrder(definition.terms, (term) => [term.kind]),
      })),
      (definition) => [definition.slug],
    ),
    claims: canonicalOrder(content.claims, (claim) => [claim.slug]),
    usAgreement: canonicalOrder(content.usAgreement, (figure) => [figure.date, figure.state]),
    rollCalls: canonicalOrder(content.rollCalls.map(canonicalRollCall), ({ rollCall }) => [rollCall.date, rollCall.id]),
  };
  refuseRepeats(canonical);
  return canonical;
}

function canonicalState(state: State): State {
  return { ...state, names: canonicalOrder(state.names, (name) => [name.from, name.to, name.kind, name.name]) };
}

function canonicalRollCall({ rollCall, choices }: RollCallWithChoices): RollCallWithChoices {
  const lists: Pick<RollCall, "topics" | "sources" | "sponsors" | "intentions" | "disagreements"> = {
    topics: canonicalOrder(rollCall.topics, (topic) => [topic]),
    sources: canonicalOrder(rollCall.sources, (source) => [source.symbol, source.url]),
    sponsors: canonicalOrder(rollCall.sponsors, (sponsor) => [sponsor.role, sponsor.state]),
    intentions: canonicalOrder(rollCall.intentions, (intention) => [intention.state]),
    disagreements: canonicalOrder(rollCall.disagreements, (disagreement) => [disagreement.state, disagreement.source]),
  };
  return { rollCall: { ...rollCall, ...lists }, choices };
}

function refuseRepeats(content: ReleaseContent): void {
  const states = content.states.map((state) => state.iso3);
  refuseRepeated("state", states);
  refuseRepeated("grouping", slugs(content.groupings));
  refuseRepeated("definition", slugs(content.definitions));
  refuseRepeated("claim", slugs(content.claims));
  const ids = content.rollCalls.map(({ rollCall }) => rollCall.id);
  refuseRepeated("roll call", ids);
  const figures = content.usAgreement.map((figure) => `${figure.state} ${figure.date}`);
  refuseRepeated("agreement figure", figures);
}

function slugs(list: readonly { readonly slug: string }[]): string[] {
  return list.map((item) => item.slug);
}

function refuseRepeated(what: string, names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) throw new InconsistentContent(`it has the ${what} "${name}" twice`);
    seen.add(name);
  }
}
