import { regionalGroupOn } from "../../analysis/regionalGroupOn";
import { DataTable } from "../../components/DataTable";
import { REGIONAL_GROUPS, REGIONAL_GROUP_NAMES } from "../../release/RegionalGroup";
import type { Release } from "../../release/Release";
import { newestDate } from "../api/v1/_rollCalls/newestDate";
import { choiceCounts } from "../api/v1/_states/choiceCounts";
import { CHOICE_COLUMNS } from "./choiceColumns";
import { stateLink } from "./stateLink";

const COLUMNS = [
  { key: "state", label: "State", numeric: false },
  { key: "code", label: "Code", numeric: false },
  { key: "votes", label: "Votes", numeric: true },
  ...CHOICE_COLUMNS,
];

const ORDER = new Intl.Collator("en");

/** Every state that has a choice in the release, by regional group of its last day, with what it chose in all. */
export function StateList({ release }: { readonly release: Release }) {
  const counts = choiceCounts(release);
  const rows = release.states.flatMap(({ iso3, name, seat }, place) => {
    const of = counts[place];
    if (!of || of.rollCalls === 0) return [];
    const group = regionalGroupOn(release, iso3, seat.to ?? newestDate(release));
    const cells = [stateLink(release, iso3), iso3, of.rollCalls, of.inFavour, of.against, of.abstaining, of.nonVoting];
    return [{ group, name, cells }];
  });
  const parts = REGIONAL_GROUPS.map((group) => ({
    key: group,
    heading: REGIONAL_GROUP_NAMES[group],
    rows: rows
      .filter((row) => row.group === group)
      .sort((a, b) => ORDER.compare(a.name, b.name))
      .map(({ cells }) => cells),
  }));
  return (
    <DataTable
      caption="States and their choices"
      isCaptionHidden
      columns={COLUMNS}
      parts={parts.filter((part) => part.rows.length > 0)}
    />
  );
}
