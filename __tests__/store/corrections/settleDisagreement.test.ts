import { recordInRelease } from "../../../release/recordInRelease";
import type { RollCallId } from "../../../release/RollCallId";
import type { Database } from "../../../store/Database";
import { settledDisagreements } from "../../../store/corrections/settledDisagreements";
import { settleDisagreement } from "../../../store/corrections/settleDisagreement";
import { newestSoundRelease } from "../../../store/publishing/newestSoundRelease";
import { publishRelease } from "../../../store/publishing/publishRelease";
import { dropTestDatabase } from "../../support/testDatabase";
import { ANN, openEditingDatabase, refusalOf } from "../editing/editingSupport";

let database: Database;
beforeAll(async () => void (database = await openEditingDatabase()));
afterAll(() => dropTestDatabase(database));

const VOTE = "a-hrc-res-25-25" as RollCallId;
const CHINA = { rollCall: VOTE, state: "CHN", source: "Another data set", shown: "against", reading: "abstaining" } as const;
const CONGO = { rollCall: VOTE, state: "COD", source: "Another data set", shown: "non_voting", reading: null } as const;

test("the other reading stands: the vote is corrected, and what was shown stays listed; readers are told why", async () => {
  await settleDisagreement(database, { ...CHINA, stands: "reading", reason: "Corrigendum" }, ANN);
  await settleDisagreement(database, { ...CONGO, stands: "shown", reason: "The annex is clear" }, ANN);
  expect(await settledDisagreements(database)).toEqual([
    { rollCall: VOTE, state: "CHN", source: "Another data set", stands: "reading", choice: "abstaining", why: "Corrigendum" },
    {
      rollCall: VOTE,
      state: "COD",
      source: "Another data set",
      stands: "shown",
      choice: "non_voting",
      why: "The annex is clear",
    },
  ]);
  await publishRelease(database, { note: "Settled" });
  const { newest } = await newestSoundRelease(database);
  const record = newest && recordInRelease(newest.release, VOTE);
  expect(record?.choices["CHN" as never]).toBe("abstaining");
  expect(record?.rollCall.disagreements).toEqual([
    { state: "CHN", source: "A/HRC/25/2 (Part I)", choice: "against" },
    { state: "COD", source: "Another data set", choice: null },
  ]);
  expect(newest?.release.info.reasons).toEqual([{ what: "roll_call.change", subject: VOTE, why: "Corrigendum", source: null }]);
});

test("what no source disputes any more, or what changed since the editor looked, is not settled", async () => {
  const again = settleDisagreement(database, { ...CHINA, stands: "shown", reason: "?" }, ANN);
  expect(await refusalOf(again)).toMatchObject({ reason: "unknown" });
  const stale = settleDisagreement(database, { ...CONGO, shown: "against", stands: "shown", reason: "?" }, ANN);
  expect(await refusalOf(stale)).toMatchObject({ reason: "target_changed" });
});
