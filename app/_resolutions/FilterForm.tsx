import Form from "next/form";
import { CHOICES } from "../../formats/words/Choice";
import type { Release } from "../../release/Release";
import { SubmittingSelect } from "../_claim/SubmittingSelect";
import { FACETS, type Facet, type FacetCounts } from "./facetCounts";
import { facetLabel, FACET_NAMES } from "./facetLabel";
import type { ListQuery } from "./readListQuery";
import styles from "./ResolutionsView.module.css";

interface Props {
  readonly release: Release;
  readonly path: string;
  readonly query: ListQuery;
  readonly counts: FacetCounts;
}

/** Search and filters as one form: each value with how many it would leave. With scripts a choice is one step. */
export function FilterForm({ release, path, query, counts }: Props) {
  const { asked } = query;
  // Whose choice it is may come after: all are there to be chosen.
  const choiceCounts = new Map(
    CHOICES.map((choice) => [choice, query.filter.state ? (counts.choice.get(choice) ?? 0) : undefined]),
  );
  const states = release.states.filter(({ kind }) => kind === "member" || kind === "former_member");
  return (
    <Form action={path} scroll={false} className={styles.form} role="search">
      <label className={styles.search}>
        <span>Symbol or words of the title</span>
        <input
          key={asked["q"]}
          type="search"
          name="q"
          defaultValue={asked["q"]}
          placeholder="69/188, or: Korea human rights"
          maxLength={200}
          autoComplete="off"
        />
      </label>
      {FACETS.filter((facet) => facet !== "choice").map((facet) => (
        <FacetSelect key={facet} release={release} facet={facet} value={asked[facet] ?? ""} counts={counts[facet]} />
      ))}
      <label>
        <span>From</span>
        <input key={asked["from"]} name="from" defaultValue={asked["from"]} placeholder="2003" />
      </label>
      <label>
        <span>To</span>
        <input key={asked["to"]} name="to" defaultValue={asked["to"]} placeholder="2015-12-31" />
      </label>
      <label>
        <span>State</span>
        <SubmittingSelect id="state" name="state" value={asked["state"] ?? ""}>
          <option value="">any</option>
          {states.map(({ iso3, name }) => (
            <option key={iso3} value={iso3}>
              {name}
            </option>
          ))}
        </SubmittingSelect>
      </label>
      <FacetSelect release={release} facet="choice" value={asked["choice"] ?? ""} counts={choiceCounts} />
      {asked["sort"] && <input type="hidden" name="sort" value={asked["sort"]} />}
      <button type="submit">Show</button>
    </Form>
  );
}

/** Values shown of one facet; the rest is found by words. A choice of year has them all. */
const MOST_VALUES = 60;
const MOST_YEARS = 200;

interface SelectProps {
  readonly release: Release;
  readonly facet: Facet;
  readonly value: string;
  /** How many each would leave; `undefined` where that cannot be said yet. */
  readonly counts: ReadonlyMap<string, number | undefined>;
}

function FacetSelect({ release, facet, value, counts }: SelectProps) {
  const values = [...counts].slice(0, facet === "year" ? MOST_YEARS : MOST_VALUES);
  const chosen = value && !values.some(([of]) => of === value) ? [[value, counts.get(value) ?? 0] as const] : [];
  return (
    <label>
      <span>{FACET_NAMES[facet]}</span>
      <SubmittingSelect id={facet} name={facet} value={value}>
        <option value="">any</option>
        {[...chosen, ...values].map(([of, count]) => (
          <option key={of} value={of}>
            {facetLabel(release, facet, of)}
            {count !== undefined && ` (${count})`}
          </option>
        ))}
      </SubmittingSelect>
    </label>
  );
}
