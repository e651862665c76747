import Form from "next/form";
import type { Release } from "../../release/Release";
import { FigureOnPage } from "../_figures/FigureOnPage";
import styles from "./Compare.module.css";
import { mapParams } from "./figureParams";
import { HiddenFields } from "./HiddenFields";
import type { CompareQuery } from "./readCompareQuery";
import { STATES_BY_CODE } from "./StatesByCode";

interface Props {
  readonly release: Release;
  readonly path: string;
  readonly query: CompareQuery;
}

/** Lines of the map's table on the page: all of them beside a matrix would be too much of a page. */
const ROWS_SHOWN = 20;

/** One state's agreement with every other, on a map, in the votes that the page is of. */
export function MapSection({ release, path, query }: Props) {
  const { asked, mapped } = query;
  return (
    <section id="map">
      <h2>With one state, on a map</h2>
      <Form action={`${path}#map`} scroll={false} className={styles.form}>
        <HiddenFields asked={asked} names={["states", "grouping", "from", "to", "body", "topic", "x", "y", "sort"]} />
        <label>
          <span>Agreement with</span>
          <input
            key={mapped}
            id="with"
            name="with"
            defaultValue={mapped}
            list={STATES_BY_CODE}
            autoComplete="off"
            spellCheck={false}
          />
        </label>
        <button type="submit">Show</button>
      </Form>
      <FigureOnPage release={release} name="agreement-map" params={mapParams(query)} rowsShown={ROWS_SHOWN} />
    </section>
  );
}
