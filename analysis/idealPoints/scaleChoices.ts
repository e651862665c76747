import { firstAxis } from "./firstAxis";
import { probabilitiesAt, type GradedItem } from "./GradedItem";
import { improveItem } from "./improveItem";
import type { ChoiceTable, Scaled } from "./Scaled";

/** The line in 61 places from −6 to 6: wide enough for a state that votes alone, fine enough for one that a hundred roll calls place to a tenth. */
const NODES = Array.from({ length: 61 }, (_, i) => (i - 30) / 5);
/** The standard normal density there, but for a factor. */
const PRIOR = NODES.map((x) => -(x ** 2) / 2);
const MOST_ROUNDS = 200;
/** The estimation ends when no place moves by more. */
const STILL = 1e-3;
/** How sure the beginning is of where a state stands. */
const FIRST_SPREAD = 0.5;

/** A roll call with its choices numbered closed up: where nobody abstained, in favour is 1. */
interface Item {
  readonly choices: Int8Array;
  readonly model: GradedItem;
}

/** For each state its probability of standing at each node. */
type Standing = readonly Float64Array[];

/**
 * The states' places on one line that explains their choices best, by marginal maximum likelihood: an EM algorithm over a grid of places
 * (R. D. Bock and M. Aitkin, "Marginal maximum likelihood estimation of item parameters: application of an EM algorithm", Psychometrika 46 (1981), 443–459)
 * for the graded response model, places standard normal beforehand. Which end is positive is left open.
 * Roll calls in which all chose the same say nothing and are passed over. No clock and no chance: the same choices give the same places.
 */
export function scaleChoices(table: ChoiceTable): readonly Scaled[] {
  let items = table.rows.flatMap((row) => itemOf(row) ?? []);
  let standing: Standing = Array.from(firstAxis(table), (x) =>
    normalized(NODES.map((node) => -(((node - x) / FIRST_SPREAD) ** 2) / 2)),
  );
  let scaled = standing.map(summarize);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    items = items.map((item) => ({ ...item, model: improveItem(item.model, NODES, expectedCounts(item, standing)) }));
    standing = standingGiven(items, table.states);
    const next = standing.map(summarize);
    const moved = next.reduce((most, { point }, state) => Math.max(most, Math.abs(point - (scaled[state]?.point ?? 0))), 0);
    scaled = next;
    if (moved < STILL) break;
  }
  return scaled;
}

/** `undefined` where all chose the same. The model begins flat, with the shares of the choices. */
function itemOf(row: Int8Array): Item | undefined {
  const made = [0, 1, 2].filter((choice) => row.includes(choice));
  if (made.length < 2) return undefined;
  const choices = row.map((choice) => made.indexOf(choice));
  const cast = choices.filter((choice) => choice >= 0).length;
  const thresholds = made.slice(1).map((_, k) => {
    const above = choices.filter((choice) => choice > k).length / cast;
    return Math.log(above / (1 - above));
  });
  return { choices, model: { slope: 0, thresholds } };
}

function expectedCounts({ choices }: Item, standing: Standing): Float64Array {
  const counts = new Float64Array(3 * NODES.length);
  for (let state = 0; state < choices.length; state++) {
    const choice = choices[state] ?? -1;
    const own = standing[state];
    if (choice < 0 || !own) continue;
    for (let node = 0, at = choice; node < own.length; node++, at += 3)
      counts[at] = (counts[at] as number) + (own[node] as number);
  }
  return counts;
}

/** The E step. */
function standingGiven(items: readonly Item[], states: number): Standing {
  const logs = Array.from({ length: states }, () => Float64Array.from(PRIOR));
  for (const { choices, model } of items) {
    const byNode = NODES.map((x) => probabilitiesAt(model, x).map(Math.log));
    const byChoice = [0, 1, 2].map((choice) => Float64Array.from(byNode, (of) => of[choice] ?? 0));
    for (let state = 0; state < states; state++) {
      const [own, likely] = [logs[state], byChoice[choices[state] ?? -1]];
      if (!own || !likely) continue;
      for (let node = 0; node < own.length; node++) own[node] = (own[node] as number) + (likely[node] as number);
    }
  }
  return logs.map(normalized);
}

function normalized(logs: ArrayLike<number>): Float64Array {
  const values = Float64Array.from(logs);
  const most = values.reduce((of, value) => Math.max(of, value), -Infinity);
  const raised = values.map((value) => Math.exp(value - most));
  const total = raised.reduce((sum, value) => sum + value, 0);
  return raised.map((value) => value / total);
}

function summarize(standing: Float64Array): Scaled {
  const point = standing.reduce((sum, of, node) => sum + of * (NODES[node] ?? 0), 0);
  const variance = standing.reduce((sum, of, node) => sum + of * ((NODES[node] ?? 0) - point) ** 2, 0);
  return { point, standardError: Math.sqrt(variance) };
}
