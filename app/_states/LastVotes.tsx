import Link from "next/link";
import type { Release } from "../../release/Release";
import type { State } from "../../release/State";
import { ResolutionTable } from "../_resolutions/ResolutionTable";
import type { ListQuery } from "../_resolutions/readListQuery";
import { listAddress } from "../_resolutions/listAddress";
import { filterRollCalls } from "../api/v1/_rollCalls/filterRollCalls";

const SHOWN = 15;
const PATH = "/resolutions";

/** The newest votes of a state as the list of resolutions has them, and the way to all, page by page. */
export function LastVotes({ release, state }: { readonly release: Release; readonly state: State }) {
  const asked = { state: state.iso3 };
  const query: ListQuery = { filter: asked, sort: "-date", page: 1, asked };
  const rows = filterRollCalls(release, query.filter);
  if (rows.length === 0) return null;
  return (
    <section id="votes">
      <h2>Every vote</h2>
      <ResolutionTable release={release} path={PATH} query={query} rows={rows.slice(-SHOWN).toReversed()} />
      <p>
        <Link href={listAddress(PATH, asked, {})} prefetch={false}>
          All {rows.length} votes of {state.figureName}, page by page
        </Link>
        , to search, to narrow and to sort.
      </p>
    </section>
  );
}
