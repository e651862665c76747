import { choicesByTopic } from "../../analysis/choicesByTopic";
import { DataTable } from "../../components/DataTable";
import { CHOICES } from "../../formats/words/Choice";
import type { Release } from "../../release/Release";
import type { State } from "../../release/State";
import { shareInWords } from "../_claim/shareInWords";
import { listAddress } from "../_resolutions/listAddress";
import { CHOICE_COLUMNS } from "./choiceColumns";

const SHOWN = 12;
const COLUMNS = [
  { key: "topic", label: "Topic", numeric: false, shape: "prose" as const },
  { key: "share", label: "Share", numeric: true, title: "In favour, of the votes cast in favour, against or abstaining" },
  ...CHOICE_COLUMNS,
];

/** What a state chose on the topics that most of its votes were on, each leading to these votes. */
export function ByTopic({ release, state }: { readonly release: Release; readonly state: State }) {
  const topics = choicesByTopic(release, state.iso3, [...release.rollCalls.keys()]);
  if (topics.length === 0) return null;
  const rows = topics
    .slice(0, SHOWN)
    .map(({ topic, times, inFavour }) => [
      { text: topic, href: listAddress("/resolutions", { state: state.iso3, topic }, {}) },
      shareInWords(inFavour),
      ...CHOICES.map((choice) => times[choice]),
    ]);
  return (
    <section id="topics">
      <h2>By topic</h2>
      <p className="muted">
        {topics.length > SHOWN ? `The ${SHOWN} of ${topics.length} topics with the most votes. ` : ""}A vote with two topics
        counts for both; topics with fewer than 20 votes are left out.
      </p>
      <DataTable caption="What it chose, by topic" isCaptionHidden columns={COLUMNS} rows={rows} />
    </section>
  );
}
