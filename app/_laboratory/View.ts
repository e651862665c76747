import type { Claim } from "../../release/Claim";
import type { Release } from "../../release/Release";
import type { LaboratoryAnswer } from "./LaboratoryAnswer";
import type { Query } from "./laboratoryQuery";
import type { LaboratoryReading } from "./readLaboratory";

/** What the parts of the laboratory are drawn from, on the server and in the browser alike. */
export interface View {
  readonly release: Release;
  readonly claim: Claim;
  readonly reading: LaboratoryReading;
  readonly answer: LaboratoryAnswer;
  /** The address of the page without its query. */
  readonly path: string;
  /** What its address says beside the state: a reader's own sentence and subject. */
  readonly fixed: Query;
  /** Where the site is: `https://…`, without a slash at the end. */
  readonly origin: string;
  /** Whether a change answers by itself. As sent, forms have their buttons. */
  readonly isLive: boolean;
}
