import { z } from "zod";
import { CHOICES } from "../../formats/words/Choice";
import { listOf, required } from "../cells";
import { oneOf, rollCallId, stateCode } from "../cellKinds";
import type { Row, TableShape } from "../readTable";

const schema = z.strictObject({
  roll_call: required(rollCallId),
  choice: required(oneOf(CHOICES)),
  states: required(listOf(stateCode, " ")),
});

/** One row a roll call and choice: the states that chose so. */
export const VOTES = { file: "votes.csv", schema } satisfies TableShape<typeof schema.shape>;
export type VoteRow = Row<z.output<typeof schema>>;
