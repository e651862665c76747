import { z } from "zod";
import { isFewShared } from "../../../../analysis/fewShared";
import { BODIES } from "../../../../formats/words/Body";
import { defineList } from "../_http/defineList";
import { notYet } from "../_http/Problem";
import { oneOf } from "../_parameters/oneOf";
import { requireStates, stateCode } from "../_parameters/stateCode";
import { idealPoint } from "../_schemas/idealPoint";

export const idealPoints = defineList({
  path: "/ideal-points",
  operationId: "listIdealPoints",
  summary:
    "Where each state stood on one line in each session, estimated from the roll calls. For a minute or two after a release 503.",
  parameters: {
    body: oneOf(BODIES, "The body that voted.").optional(),
    session: z.string().min(1, "must not be empty").optional().meta({ description: "As the UN numbers it." }),
    state: stateCode("The state.").optional(),
  },
  item: idealPoint,
  columns: ["body", "session", "state", "point", "standardError", "n", "few", "orientation"],
  find({ release, runtime }, { body, session, state }) {
    if (state) requireStates(release, "state", [state]);
    const points = runtime.idealPoints(release.info);
    if (!points) throw notYet("The ideal points of this release are being computed. Ask again in half a minute.", 30);
    return points.filter(
      (of) => (!body || of.body === body) && (!session || of.session === session) && (!state || of.state === state),
    );
  },
  render: (_, point) => ({ ...point, few: isFewShared(point.n) }),
});
