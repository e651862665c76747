import type { TreatedSide } from "../../analysis/treatSide";
import styles from "./HowComputed.module.css";
import table from "./Numbers.module.css";
import { pythonScript } from "./reproduce/pythonScript";
import { recipeOf } from "./reproduce/Recipe";
import { rScript } from "./reproduce/rScript";
import { countInWords, exactly, FORMULAS } from "./verdictWords";
import type { View } from "./View";

/** How the numbers came about: formulas, inputs, and lines of Python and R that come to the same from the site's own files. */
export function HowComputed({ view }: { readonly view: View }) {
  const { test } = view.answer;
  const recipe = recipeOf(view);
  return (
    <details id="how" className={styles.how}>
      <summary>How this was computed</summary>
      <p>
        O are the members outside, I those inside; Y, N, A, X the votes in favour, against, abstaining and non-voting. Abstentions
        are dealt with first; of several votes the counts are added up.
      </p>
      <ul className={styles.formulas}>
        {FORMULAS.map(([name, formula, value]) => (
          <li key={name}>
            {name}: <code>{formula}</code> = {exactly(value(test))}
          </li>
        ))}
      </ul>
      <div className={table.scroll} tabIndex={0} role="region" aria-label="Inputs">
        <table className={table.table}>
          <thead>
            <tr>
              {["Side", "Y", "N", "rate of"].map((label) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Input name="Outside" side={test.outside} />
            <Input name="Inside" side={test.inside} />
          </tbody>
        </table>
      </div>
      <Script name="Python" text={pythonScript(recipe)} />
      <Script name="R" text={rScript(recipe)} />
    </details>
  );
}

function Input({ name, side }: { readonly name: string; readonly side: TreatedSide }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{countInWords(side.inFavour)}</td>
      <td>{countInWords(side.against)}</td>
      <td>{countInWords(side.of)}</td>
    </tr>
  );
}

function Script({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <details id={`script-${name}`}>
      <summary>The same in {name}</summary>
      <pre className={styles.script} tabIndex={0} role="region" aria-label={`Lines of ${name}`} data-script={name}>
        {text}
      </pre>
    </details>
  );
}
