import Form from "next/form";
import type { Release } from "../../release/Release";
import { AlignmentOnPage } from "./AlignmentOnPage";
import styles from "./Compare.module.css";
import { HiddenFields } from "./HiddenFields";
import type { CompareQuery } from "./readCompareQuery";

interface Props {
  readonly release: Release;
  readonly path: string;
  readonly query: CompareQuery;
}

/** Every state between two that the reader chooses. */
export function AlignmentSection({ release, path, query }: Props) {
  const { asked, anchors } = query;
  const [x, y] = anchors;
  const states = release.states.filter(({ kind }) => kind === "member" || kind === "former_member");
  return (
    <section id="alignment">
      <h2>Between two states</h2>
      <Form action={path} scroll={false} className={styles.form}>
        <HiddenFields asked={asked} names={["states", "grouping", "from", "to", "body", "topic", "sort"]} />
        <label>
          <span>Agreement across</span>
          <input key={x} id="x" name="x" defaultValue={x} list="states-by-code" autoComplete="off" spellCheck={false} />
        </label>
        <label>
          <span>Agreement upwards</span>
          <input key={y} id="y" name="y" defaultValue={y} list="states-by-code" autoComplete="off" spellCheck={false} />
        </label>
        <datalist id="states-by-code">
          {states.map(({ iso3, name }) => (
            <option key={iso3} value={iso3} label={name} />
          ))}
        </datalist>
        <button type="submit">Show</button>
      </Form>
      <AlignmentOnPage release={release} path={path} query={query} />
    </section>
  );
}
