import Form from "next/form";
import type { Bloc } from "../../analysis/ClaimTest";
import { blocOn } from "../../analysis/blocOn";
import type { CalendarDate } from "../../formats/words/CalendarDate";
import type { Release } from "../../release/Release";
import styles from "./DefinitionPicker.module.css";
import { SubmittingSelect } from "./SubmittingSelect";

interface Props {
  readonly path: string;
  readonly release: Release;
  /** The day whose members are counted. */
  readonly date: CalendarDate;
  /** `undefined` where nobody is called hostile so far. */
  readonly bloc: Bloc | undefined;
  /** What else of the address goes on in the next. */
  readonly kept: Readonly<Record<string, string | undefined>>;
}

/** Who counts as hostile: a definition from the list, or states of the reader's own. Plain forms; with scripts the page changes in place. */
export function DefinitionPicker({ path, release, date, bloc, kept }: Props) {
  const definitions = [...release.definitions.values()];
  const chosen = bloc?.kind === "definition" ? definitions.find(({ slug }) => slug === bloc.slug) : undefined;
  const hidden = Object.entries(kept).map(
    ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
  );
  const own = bloc?.kind === "states" ? bloc.states.join(", ") : "";
  return (
    <div className={styles.picker}>
      <Form action={path} scroll={false} className={styles.form}>
        <label htmlFor="definition">Who counts as hostile?</label>
        <SubmittingSelect id="definition" name="definition" value={chosen?.slug ?? ""}>
          {!chosen && <option value="">{bloc ? "the states you chose" : "nobody yet"}</option>}
          {definitions.map((definition) => (
            <option key={definition.slug} value={definition.slug}>
              {definition.name} ({blocOn(release, definition, date).size} states)
            </option>
          ))}
        </SubmittingSelect>
        {hidden}
        <noscript>
          <button type="submit">Show</button>
        </noscript>
      </Form>
      {chosen && (
        <p className={styles.rule}>
          {chosen.rule} {chosen.note}
        </p>
      )}
      <details className={styles.own} open={own !== ""}>
        <summary>Choose states yourself</summary>
        <Form action={path} scroll={false} className={styles.form}>
          <label htmlFor="states">Codes with commas between</label>
          <input
            key={own}
            id="states"
            name="states"
            defaultValue={own}
            placeholder="JPN, KOR, USA"
            autoComplete="off"
            spellCheck={false}
          />
          {hidden}
          <button type="submit">Show</button>
        </Form>
      </details>
    </div>
  );
}
