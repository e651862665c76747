import type { z } from "zod";
import { GALLERY } from "../../../app/_figures/gallery";
import { agreementParameters } from "../../../figures/agreement/agreementParameters";
import { agreementMapParameters } from "../../../figures/agreementMap/agreementMapParameters";
import { alignmentParameters } from "../../../figures/alignment/alignmentParameters";
import { breakingPointParameters } from "../../../figures/breakingPoint/breakingPointParameters";
import { claimParameters } from "../../../figures/claim/claimParameters";
import { cohesionParameters } from "../../../figures/cohesion/cohesionParameters";
import { FIGURE_NAMES } from "../../../figures/figureNamed";
import { mapParameters } from "../../../figures/map/mapParameters";
import { placeboParameters } from "../../../figures/placebo/placeboParameters";
import { specificationsParameters } from "../../../figures/specifications/specificationsParameters";
import { stateParameters } from "../../../figures/state/stateParameters";
import { switchersParameters } from "../../../figures/switchers/switchersParameters";
import { timelineParameters } from "../../../figures/timeline/timelineParameters";
import { voteParameters } from "../../../figures/vote/voteParameters";

const SCHEMAS = new Map<string, z.ZodObject>([
  ["vote", voteParameters],
  ["map", mapParameters],
  ["timeline", timelineParameters],
  ["state", stateParameters],
  ["claim", claimParameters],
  ["breaking-point", breakingPointParameters],
  ["specifications", specificationsParameters],
  ["placebo", placeboParameters],
  ["switchers", switchersParameters],
  ["cohesion", cohesionParameters],
  ["agreement", agreementParameters],
  ["agreement-map", agreementMapParameters],
  ["alignment", alignmentParameters],
]);

test("the gallery shows every figure, in the figures' order", () => {
  expect(GALLERY.map(({ name }) => name)).toEqual(FIGURE_NAMES);
});

test.each(GALLERY.map((entry) => [entry.name, entry] as const))(
  "%s: names every parameter, and its example can be read",
  (name, entry) => {
    const schema = SCHEMAS.get(name);
    expect(entry.parameters.map((one) => one.name).sort()).toEqual(Object.keys(schema?.shape ?? {}).sort());
    expect(schema?.safeParse(Object.fromEntries(new URLSearchParams(entry.example))).success).toBe(true);
  },
);
