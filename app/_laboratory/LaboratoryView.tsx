import type { Claim } from "../../release/Claim";
import type { Release } from "../../release/Release";
import { BadAddress } from "../_shell/BadAddress";
import { siteOrigin } from "../_shell/siteOrigin";
import { Laboratory } from "./Laboratory";
import { LaboratoryFigures } from "./LaboratoryFigures";
import type { Query } from "./laboratoryQuery";
import { LiveLaboratory } from "./LiveLaboratory";
import { readLaboratory } from "./readLaboratory";
import { viewOf } from "./viewOf";

interface Props {
  readonly release: Release;
  readonly claim: Claim;
  readonly params: URLSearchParams;
  readonly path: string;
  readonly fixed: Query;
}

/** The laboratory as sent: complete without scripts, and taken over by the browser once it holds the release. */
export async function LaboratoryView({ release, claim, params, path, fixed }: Props) {
  const reading = readLaboratory(release, claim, params);
  if ("faults" in reading) return <BadAddress faults={reading.faults} back={path} />;
  const view = viewOf(release, claim, reading, { path, fixed, origin: await siteOrigin(), isLive: false });
  return (
    <>
      <LiveLaboratory slug={claim.slug} path={path} release={release.info.number} search={params.toString()} origin={view.origin}>
        <Laboratory view={view} />
      </LiveLaboratory>
      <LaboratoryFigures view={view} />
    </>
  );
}
