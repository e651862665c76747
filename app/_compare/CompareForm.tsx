import Form from "next/form";
import { bodyName } from "../../figures/words/bodyName";
import { BODIES } from "../../formats/words/Body";
import type { Release } from "../../release/Release";
import { SubmittingSelect } from "../_claim/SubmittingSelect";
import { facetCounts } from "../_resolutions/facetCounts";
import styles from "./Compare.module.css";
import type { CompareQuery } from "./readCompareQuery";
import { HiddenFields } from "./HiddenFields";

interface Props {
  readonly release: Release;
  readonly path: string;
  readonly query: CompareQuery;
}

const MOST_TOPICS = 60;

/** Which states are compared and in which votes: a group in one form, a list of the reader's own in another, because a set is either. */
export function CompareForm({ release, path, query }: Props) {
  const { asked } = query;
  const groupings = [...release.groupings.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return (
    <>
      <Form action={path} scroll={false} className={styles.form}>
        <HiddenFields asked={asked} names={["x", "y", "with", "sort"]} />
        <label className={styles.wide}>
          <span>States</span>
          <SubmittingSelect id="grouping" name="grouping" value={asked["grouping"] ?? ""}>
            <option value="">{query.set.isOwn ? "all states instead of your own list" : "all states"}</option>
            {groupings.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </SubmittingSelect>
        </label>
        <SelectionFields release={release} asked={asked} />
        <button type="submit">Show</button>
      </Form>
      <Form action={path} scroll={false} className={styles.form}>
        <HiddenFields asked={asked} names={["x", "y", "with", "sort", "from", "to", "body", "topic"]} />
        <label className={styles.list}>
          <span>Or states of your own, by code: two for a line over the years, more for a matrix</span>
          <input
            key={asked["states"]}
            id="states"
            name="states"
            defaultValue={asked["states"]}
            placeholder="USA, CHN"
            autoComplete="off"
            spellCheck={false}
          />
        </label>
        <button type="submit">Compare</button>
      </Form>
    </>
  );
}

function SelectionFields({ release, asked }: { readonly release: Release; readonly asked: CompareQuery["asked"] }) {
  const topics = [...facetCounts(release, {}).topic.keys()].slice(0, MOST_TOPICS);
  const { topic = "" } = asked;
  return (
    <>
      <label>
        <span>From</span>
        <input key={asked["from"]} id="from" name="from" defaultValue={asked["from"]} placeholder="2003" />
      </label>
      <label>
        <span>To</span>
        <input key={asked["to"]} id="to" name="to" defaultValue={asked["to"]} placeholder="2015-12-31" />
      </label>
      <label>
        <span>Body</span>
        <SubmittingSelect id="body" name="body" value={asked["body"] ?? ""}>
          <option value="">all</option>
          {BODIES.map((body) => (
            <option key={body} value={body}>
              {bodyName(body)}
            </option>
          ))}
        </SubmittingSelect>
      </label>
      <label>
        <span>Topic</span>
        <SubmittingSelect id="topic" name="topic" value={topic}>
          <option value="">all</option>
          {(topic === "" || topics.includes(topic) ? topics : [topic, ...topics]).map((of) => (
            <option key={of} value={of}>
              {of}
            </option>
          ))}
        </SubmittingSelect>
      </label>
    </>
  );
}
