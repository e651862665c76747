import { comparePairs } from "../../figures/agreement/comparePairs";
import { countSetAsGiven } from "../../figures/agreement/countSet";
import { pairsOf, type Pair } from "../../figures/agreement/pairsOf";
import { DataTable } from "../../components/DataTable";
import type { Release } from "../../release/Release";
import { shareInWords } from "../_claim/shareInWords";
import { listAddress } from "../_resolutions/listAddress";
import { Pager } from "../_resolutions/Pager";
import { figureParams } from "./figureParams";
import type { CompareQuery } from "./readCompareQuery";

interface Props {
  readonly release: Release;
  readonly path: string;
  readonly query: CompareQuery;
}

/** Lines on a page of the list. */
const PAGE = 50;

/** Every pair of the set, the closest first or the farthest, each leading to its line over the years. */
export function PairTable({ release, path, query }: Props) {
  const { set, selection, sort, page, asked } = query;
  const pairs = pairsOf(countSetAsGiven(release, set, selection)).toSorted(comparePairs);
  const firm = pairs.filter(({ shared }) => shared > 0);
  const ordered = sort === "closest" ? firm : firm.toReversed();
  const shown = ordered.slice((page - 1) * PAGE, page * PAGE);
  const toPair = ({ a, b }: Pair) =>
    listAddress(path, asked, { states: `${a.state},${b.state}`, grouping: undefined, sort: undefined });
  const columns = [
    { key: "pair", label: "Pair", numeric: false },
    {
      key: "agreement",
      label: "Agreement",
      numeric: true,
      sort: {
        href: `${listAddress(path, asked, { sort: sort === "closest" ? "farthest" : undefined })}#pairs`,
        order: sort === "closest" ? ("descending" as const) : ("ascending" as const),
      },
    },
    { key: "shared", label: "Shared votes", numeric: true },
  ];
  const rows = shown.map((pair) => [
    { text: `${pair.a.name} and ${pair.b.name}`, href: toPair(pair) },
    shareInWords(pair.agreement ?? undefined),
    pair.shared,
  ]);
  return (
    <section id="pairs">
      <h2>Pair by pair</h2>
      <p className="muted">
        {firm.length} pairs that took part in at least one vote together, those with fewer than 20 shared votes at the end.{" "}
        <a href={listAddress("/figures/agreement.csv", figureParams(query), {})}>All as CSV</a>, or{" "}
        <a href={listAddress("/figures/agreement.json", figureParams(query), {})}>JSON</a>.
      </p>
      {rows.length > 0 && <DataTable caption="Pairs of states" isCaptionHidden columns={columns} rows={rows} />}
      <Pager path={path} asked={asked} page={page} pages={Math.ceil(ordered.length / PAGE)} />
    </section>
  );
}
