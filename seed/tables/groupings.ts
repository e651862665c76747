import { z } from "zod";
import type { Grouping, GroupingMembership } from "../../release/Grouping";
import { required } from "../cells";
import { slug, text } from "../cellKinds";
import type { Row, TableShape } from "../readTable";

const schema = z.strictObject({ slug: required(slug), name: required(text), source: required(text) });

export const GROUPINGS = { file: "groupings.csv", schema } satisfies TableShape<typeof schema.shape>;
export type GroupingRow = Row<z.output<typeof schema>>;

export function groupingOf({ values }: GroupingRow, members: readonly GroupingMembership[]): Grouping {
  return { ...values, members };
}
