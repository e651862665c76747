import type { Endpoint } from "../_http/Endpoint";
import { agreement } from "./agreement";
import { agreementMatrix } from "./agreementMatrix";
import { agreementRanking } from "./agreementRanking";
import { claim } from "./claim";
import { claims } from "./claims";
import { claimTest } from "./claimTest";
import { cohesion } from "./cohesion";
import { corrections } from "./corrections";
import { definition } from "./definition";
import { definitions } from "./definitions";
import { grouping } from "./grouping";
import { groupings } from "./groupings";
import { idealPoints } from "./idealPoints";
import { oftenPivotal } from "./oftenPivotal";
import { openApi } from "./openApi";
import { outvoted } from "./outvoted";
import { pivotal } from "./pivotal";
import { release } from "./release";
import { releases } from "./releases";
import { rollCall } from "./rollCall";
import { rollCalls } from "./rollCalls";
import { root } from "./root";
import { search } from "./search";
import { specifications } from "./specifications";
import { state } from "./state";
import { states } from "./states";
import { stateVotes } from "./stateVotes";

/** Every address of the API, in the order in which it is described. A new endpoint is a file here and a line there. */
export const ENDPOINTS: readonly Endpoint[] = [
  root(() => ENDPOINTS),
  openApi(() => ENDPOINTS),
  ...[releases, release, corrections, rollCalls, rollCall, pivotal, states, state, stateVotes, groupings, grouping],
  ...[definitions, definition, claims, claim, claimTest, specifications],
  ...[agreement, agreementMatrix, agreementRanking, cohesion, outvoted, oftenPivotal, idealPoints, search],
];
