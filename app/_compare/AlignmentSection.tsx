import Form from "next/form";
import type { Release } from "../../release/Release";
import { AlignmentOnPage } from "./AlignmentOnPage";
import styles from "./Compare.module.css";
import { HiddenFields } from "./HiddenFields";
import type { CompareQuery } from "./readCompareQuery";
import { STATES_BY_CODE } from "./StatesByCode";

interface Props {
  readonly release: Release;
  readonly path: string;
  readonly query: CompareQuery;
}

/** Every state between two that the reader chooses. */
export function AlignmentSection({ release, path, query }: Props) {
  const { asked, anchors } = query;
  const [x, y] = anchors;
  return (
    <section id="alignment">
      <h2>Between two states</h2>
      <Form action={path} scroll={false} className={styles.form}>
        <HiddenFields asked={asked} names={["states", "grouping", "from", "to", "body", "topic", "with", "sort"]} />
        <label>
          <span>Agreement across</span>
          <input key={x} id="x" name="x" defaultValue={x} list={STATES_BY_CODE} autoComplete="off" spellCheck={false} />
        </label>
        <label>
          <span>Agreement upwards</span>
          <input key={y} id="y" name="y" defaultValue={y} list={STATES_BY_CODE} autoComplete="off" spellCheck={false} />
        </label>
        <button type="submit">Show</button>
      </Form>
      <AlignmentOnPage release={release} path={path} query={query} />
    </section>
  );
}
