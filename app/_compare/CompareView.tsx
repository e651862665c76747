import type { Release } from "../../release/Release";
import type { SearchParams } from "../_claim/readClaimQuery";
import { FigureOnPage } from "../_figures/FigureOnPage";
import { BadAddress } from "../_shell/BadAddress";
import { AlignmentSection } from "./AlignmentSection";
import { CompareForm } from "./CompareForm";
import { figureParams } from "./figureParams";
import { MapSection } from "./MapSection";
import { PairTable } from "./PairTable";
import { readCompareQuery } from "./readCompareQuery";
import { StatesByCode } from "./StatesByCode";

const PATH = "/compare";

/** Who votes with whom: a pair over the years, or a set each with each. The whole state is in the address, and everything works without scripts. */
export function CompareView({ release, params }: { readonly release: Release; readonly params: SearchParams }) {
  const query = readCompareQuery(release, params);
  if ("faults" in query) return <BadAddress faults={query.faults} back={PATH} />;
  return (
    <>
      <h1>Who votes with whom</h1>
      <CompareForm release={release} path={PATH} query={query} />
      <FigureOnPage release={release} name="agreement" params={figureParams(query)} tableAt={query.pair ? undefined : "#pairs"} />
      <AlignmentSection release={release} path={PATH} query={query} />
      <MapSection release={release} path={PATH} query={query} />
      <StatesByCode states={release.states} />
      {!query.pair && <PairTable release={release} path={PATH} query={query} />}
    </>
  );
}
