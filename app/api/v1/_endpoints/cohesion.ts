import { z } from "zod";
import { cohesionOf } from "../../../../analysis/cohesionOf";
import { selected } from "../_agreement/selected";
import { defineItem } from "../_http/defineItem";
import { groupingCalled } from "../_parameters/groupingCalled";
import { SELECTION_PARAMETERS } from "../_parameters/selection";
import { cohesionMembers } from "../_schemas/cohesion";

const COUNTS = ["inFavour", "against", "abstaining", "nonVoting", "members"].map((count) => `tally.${count}`);

export const cohesion = defineItem({
  path: "/cohesion",
  operationId: "getCohesion",
  summary: "How far the members of a grouping voted alike, roll call by roll call and in the mean. As CSV one row a roll call.",
  parameters: { grouping: z.string().meta({ description: "The slug of the grouping." }), ...SELECTION_PARAMETERS },
  answer: cohesionMembers,
  columns: ["grouping", "rollCall", "date", ...COUNTS, "agreementIndex", "rice"],
  respond({ release }, query) {
    const { slug, name, ...grouping } = groupingCalled(release, "grouping", query.grouping);
    const { rows, selection } = selected(release, query);
    const { rollCalls, agreementIndex, rice } = cohesionOf(release, { slug, name, ...grouping }, rows);
    const items = rollCalls.map(({ rollCall, date, tally, ...of }) => {
      return { rollCall, date, tally, agreementIndex: of.agreementIndex, rice: of.rice };
    });
    const mean = { agreementIndex: agreementIndex.mean, rice: rice.mean };
    const counted = { agreementIndex: agreementIndex.rollCalls, rice: rice.rollCalls };
    return {
      body: { grouping: { slug, name }, selection, items, mean, counted },
      rows: items.map((item) => ({ grouping: slug, ...item })),
    };
  },
});
