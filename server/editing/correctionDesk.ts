import type { Corrections } from "../../app/_corrections/Corrections";
import { checkedFact } from "../../store/corrections/checkedFact";
import { readFact } from "../../store/corrections/readFact";
import { saveFact } from "../../store/corrections/saveFact";
import { settledDisagreements } from "../../store/corrections/settledDisagreements";
import { settleDisagreement } from "../../store/corrections/settleDisagreement";
import { waitingReasons } from "../../store/publishing/waitingReasons";
import type { DeskWork } from "./deskWork";

/** What those who correct ask of the process, bound to its database. */
export function correctionDesk({ asking, trying }: DeskWork): Corrections {
  return {
    read: (kind, subject) => trying((on) => readFact(on, kind, subject)),
    check: (kind, subject, document) => trying(async () => checkedFact(kind, subject, document)),
    save: (correction, editor) => trying((on) => saveFact(on, correction, editor)),
    waiting: () => asking((on) => waitingReasons(on)),
    settle: (settlement, editor) => trying((on) => settleDisagreement(on, settlement, editor)),
    settled: () => asking((on) => settledDisagreements(on)),
  };
}
