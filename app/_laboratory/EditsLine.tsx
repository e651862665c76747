import { listInWords } from "../../figures/words/listInWords";
import styles from "./Choices.module.css";
import { laboratoryQuery, queryText } from "./laboratoryQuery";
import type { View } from "./View";

/** What the reader changed about a definition, and the way back to it. */
export function EditsLine({ view }: { readonly view: View }) {
  const { edits } = view.answer;
  if (!edits) return null;
  const { added, removed, name, slug } = edits;
  const state = { ...view.reading.state, bloc: { kind: "definition", slug, name } as const };
  const back = queryText({ ...view.fixed, ...laboratoryQuery(state, view.claim.defaultDefinition) });
  const changes = [
    added.length > 0 ? `with ${listInWords(added)}` : "",
    removed.length > 0 ? `without ${listInWords(removed)}` : "",
  ];
  return (
    <p className={styles.edits}>
      Edited from {name}: +{added.length} −{removed.length}
      {changes.some(Boolean) && ` (${changes.filter(Boolean).join("; ")})`}.{" "}
      <a href={back === "" ? view.path : `${view.path}?${back}`} data-lab-link>
        Back to {name}
      </a>
    </p>
  );
}
