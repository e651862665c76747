import Link from "next/link";
import type { Release } from "../../release/Release";
import { filterRollCalls } from "../api/v1/_rollCalls/filterRollCalls";
import { sortRollCalls } from "../api/v1/_rollCalls/sortRollCalls";
import { BadAddress } from "../_shell/BadAddress";
import type { SearchParams } from "../_claim/readClaimQuery";
import { facetCounts } from "./facetCounts";
import { FilterForm } from "./FilterForm";
import { listAddress } from "./listAddress";
import { Pager } from "./Pager";
import { readListQuery } from "./readListQuery";
import { ResolutionTable } from "./ResolutionTable";

/** Lines on a page of the list. */
const PAGE = 100;
const PATH = "/resolutions";

/** Every text and vote, searched and narrowed; the whole state is in the address, and everything works without scripts. */
export function ResolutionsView({ release, params }: { readonly release: Release; readonly params: SearchParams }) {
  const query = readListQuery(release, params);
  if ("faults" in query) return <BadAddress faults={query.faults} back={PATH} />;
  const { filter, sort, page, asked } = query;
  const found = sortRollCalls(release, filterRollCalls(release, filter), sort);
  const shown = found.slice((page - 1) * PAGE, page * PAGE);
  return (
    <>
      <h1>Resolutions</h1>
      <FilterForm release={release} path={PATH} query={query} counts={facetCounts(release, filter)} />
      <p className="muted" role="status">
        {found.length} of {release.rollCalls.length} texts and votes in release {release.info.number}. As a file:{" "}
        <a href={listAddress("/resolutions.csv", asked, {})}>CSV of all {found.length}</a>,{" "}
        <a href={listAddress("/resolutions.xlsx", asked, {})}>XLSX</a>; page by page:{" "}
        <a href={listAddress("/api/v1/roll-calls", asked, {})}>JSON</a>.
      </p>
      {shown.length > 0 && <ResolutionTable release={release} path={PATH} query={query} rows={shown} />}
      {shown.length === 0 && (
        <p>
          Nothing here fits.{" "}
          <Link href={PATH} prefetch={false}>
            Show all
          </Link>
        </p>
      )}
      <Pager path={PATH} asked={asked} page={page} pages={Math.ceil(found.length / PAGE)} />
    </>
  );
}
