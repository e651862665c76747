import { listInWords } from "../../figures/words/listInWords";
import { addressOfDefinition } from "./addressOfDefinition";
import styles from "./Choices.module.css";
import type { View } from "./View";

/** What the reader changed about a definition, and the way back to it. */
export function EditsLine({ view }: { readonly view: View }) {
  const { edits } = view.answer;
  if (!edits) return null;
  const { added, removed, name } = edits;
  const changes = [
    added.length > 0 ? `with ${listInWords(added)}` : "",
    removed.length > 0 ? `without ${listInWords(removed)}` : "",
  ];
  return (
    <p className={styles.edits}>
      Edited from {name}: +{added.length} −{removed.length}
      {changes.some(Boolean) && ` (${changes.filter(Boolean).join("; ")})`}.{" "}
      <a href={addressOfDefinition(view, edits)} data-lab-link>
        Back to {name}
      </a>
    </p>
  );
}
