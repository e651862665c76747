import { agreementOfColumns } from "./agreementColumns";
import { assembleRelease } from "./assembleRelease";
import { DamagedRelease } from "./DamagedRelease";
import { planesOfBytes } from "./planeBytes";
import type { Release, ReleaseInfo } from "./Release";
import type { AnnotationsJson, RecordJson } from "./ReleaseJson";
import { splitPart } from "./releasePart";
import { rollCallsOfColumns } from "./rollCallsOfColumns";

/**
 * The release of its canonical bytes. Their checksums have been verified before, so that what they hold is what was published and needs no second check.
 * @throws DamagedRelease where the two parts do not belong together
 */
export function readCanonical(record: Uint8Array, annotations: Uint8Array, info: ReleaseInfo): Release {
  const { json, rest } = splitPart(record);
  const { states, usAgreement, rollCalls, ...lists } = json as RecordJson;
  const beside = splitPart(annotations).json as AnnotationsJson;
  const count = rollCalls.id.length;
  if (beside.rollCalls.members.length !== count) throw new DamagedRelease(info.number, "its annotations are of other roll calls");
  const planes = planesOfBytes(rest, count, states.length);
  if (planes === undefined) throw new DamagedRelease(info.number, "its choices are not as many as its roll calls and states");
  const rows = { usAgreement: agreementOfColumns(usAgreement), rollCalls: rollCallsOfColumns(rollCalls, beside) };
  return assembleRelease({ ...lists, states, ...rows }, planes, info);
}
