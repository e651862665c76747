import { cohesionByTopic } from "../../analysis/cohesionByTopic";
import type { Cohesion } from "../../analysis/cohesionOf";
import { DataTable } from "../../components/DataTable";
import type { Grouping } from "../../release/Grouping";
import type { Release } from "../../release/Release";
import { listAddress } from "../_resolutions/listAddress";

interface Props {
  readonly release: Release;
  readonly grouping: Grouping;
  readonly cohesion: Cohesion;
}

/** Topics at either end; all between say less than the figure. */
const ENDS = 8;
const COLUMNS = [
  { key: "topic", label: "Topic", numeric: false, shape: "prose" as const },
  { key: "index", label: "Agreement Index", numeric: true },
  { key: "votes", label: "Votes", numeric: true },
];

/** On what a group is of one mind and on what it is not, each topic leading to the group's cohesion on it year by year. */
export function CohesionByTopic({ release, grouping, cohesion }: Props) {
  const topics = cohesionByTopic(release, cohesion);
  if (topics.length === 0) return null;
  const shown = topics.length > 2 * ENDS ? [...topics.slice(0, ENDS), ...topics.slice(-ENDS)] : topics;
  const rows = shown.map(({ topic, mean, rollCalls }) => [
    { text: topic, href: listAddress("/figures/cohesion", { grouping: grouping.slug, topic }, {}) },
    mean.toFixed(2),
    rollCalls,
  ]);
  return (
    <section id="topics">
      <h2>By topic</h2>
      <p className="muted">
        The mean Agreement Index over a topic’s votes
        {shown.length < topics.length &&
          `: the ${ENDS} topics of ${topics.length} on which it is highest, then the ${ENDS} on which it is lowest`}
        . A vote with two topics counts for both; topics with fewer than 20 votes are left out.
      </p>
      <DataTable caption="How far it votes as one, by topic" isCaptionHidden columns={COLUMNS} rows={rows} />
    </section>
  );
}
