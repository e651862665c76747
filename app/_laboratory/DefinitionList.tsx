import { dayInWords } from "../../figures/words/dayInWords";
import { definitionsExplained, type DefinitionExplained } from "./definitionsExplained";
import styles from "./DefinitionList.module.css";
import type { View } from "./View";

/** Every definition in words, with its source and its states, each a link that chooses it. */
export function DefinitionList({ view }: { readonly view: View }) {
  const definitions = definitionsExplained(view);
  return (
    <details id="definitions">
      <summary>The {definitions.length} definitions: rule, source and states</summary>
      <p className={styles.what}>States of {dayInWords(view.answer.day)}; those with a part in the votes chosen come first.</p>
      <dl className={styles.definitions}>
        {definitions.map((of) => (
          <Entry key={of.definition.slug} of={of} />
        ))}
      </dl>
    </details>
  );
}

function Entry({ of }: { readonly of: DefinitionExplained }) {
  const { definition, address, isChosen, voting, elsewhere } = of;
  return (
    <div className={styles.definition}>
      <dt>
        {/* A link all the same where it is chosen: the keyboard stays where it was. */}
        <a href={address} data-lab-link aria-current={isChosen ? "true" : undefined}>
          {definition.name}
        </a>
        {isChosen && ", chosen"}
      </dt>
      <dd>
        <p>
          {definition.rule} {definition.note} Source: {definition.source}.
        </p>
        <p>
          <b>{voting.length}</b> in these votes: {voting.join(", ") || "–"}.
        </p>
        {elsewhere.length > 0 && (
          <p className={styles.what}>
            <b>{elsewhere.length}</b> without a part in them: {elsewhere.join(", ")}.
          </p>
        )}
      </dd>
    </div>
  );
}
