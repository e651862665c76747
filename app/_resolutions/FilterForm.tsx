import Form from "next/form";
import { CHOICES } from "../../formats/words/Choice";
import { CHOICE_LABELS } from "../../figures/words/choiceInWords";
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
      {FACETS.map((facet) => (
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
      <label>
        <span>Its choice</span>
        <SubmittingSelect id="choice" name="choice" value={asked["choice"] ?? ""}>
          <option value="">any</option>
          {CHOICES.map((choice) => (
            <option key={choice} value={choice}>
              {CHOICE_LABELS[choice]}
            </option>
          ))}
        </SubmittingSelect>
      </label>
      {asked["sort"] && <input type="hidden" name="sort" value={asked["sort"]} />}
      <button type="submit">Show</button>
    </Form>
  );
}

/** Values shown of one facet; the rest is found by words. */
const MOST_VALUES = 60;

interface SelectProps {
  readonly release: Release;
  readonly facet: Facet;
  readonly value: string;
  readonly counts: ReadonlyMap<string, number>;
}

function FacetSelect({ release, facet, value, counts }: SelectProps) {
  const values = [...counts].slice(0, MOST_VALUES);
  const chosen = value && !values.some(([of]) => of === value) ? [[value, counts.get(value) ?? 0] as const] : [];
  return (
    <label>
      <span>{FACET_NAMES[facet]}</span>
      <SubmittingSelect id={facet} name={facet} value={value}>
        <option value="">any</option>
        {[...chosen, ...values].map(([of, count]) => (
          <option key={of} value={of}>
            {facetLabel(release, facet, of)} ({count})
          </option>
        ))}
      </SubmittingSelect>
    </label>
  );
}
