import { mapSizes } from "../../components/map/mapSizes";
import { placeDots } from "../../components/map/placeDots";
import { placeWorld, type PlacedWorld } from "../../components/map/placeWorld";
import { stateMarks } from "../../components/map/stateMarks";
import { WORLD } from "../../components/map/World";
import { percentInWords } from "../words/percentInWords";
import { stateInText } from "../words/stateInText";
import type { AgreementMapLayout, MapPaint, PaintedShape } from "./AgreementMapLayout";
import type { AgreementMapNumbers, MappedState } from "./AgreementMapNumbers";
import { formerLines } from "./formerLines";
import { layoutMapKey } from "./layoutMapKey";
import { MAP_COLOURS, mapColour } from "./mapStep";

const BETWEEN = 12;
const CORNER = { x: 0, y: 0 };
/** In the order in which they are drawn: what has an outline of its own last. */
const PAINTS: readonly MapPaint[] = ["none", "few", "itself", ...MAP_COLOURS.toReversed()];

/** A state on the map: what it is painted with, where, and what it tells. */
interface Painted {
  readonly state: string;
  readonly areas: readonly string[];
  readonly isDot: boolean;
  readonly paint: MapPaint;
  readonly story: string;
}

/** Where everything in a map of agreement stands, for a width in px. */
export function layoutAgreementMap(numbers: AgreementMapNumbers, width: number): AgreementMapLayout {
  const world = placeWorld(width);
  const { radius, line } = mapSizes(width);
  const painted = paintedStates(numbers);
  const codes = painted.map(({ state, isDot }) => (isDot ? state : undefined));
  const dots = placeDots(codes, world, radius, width).map((dot) => ({ ...dot, paint: painted[dot.mark]?.paint ?? "none" }));
  const key = layoutMapKey(numbers, width, world.height + BETWEEN);
  const former = formerLines(numbers, width, key.bottom);
  return {
    height: former.bottom,
    shapes: shapesOf(painted, world, line),
    dots,
    areas: {
      ...CORNER,
      areas: painted.flatMap(({ areas }, mark) => areas.map((code) => ({ mark, d: world.pathOf(code) ?? "" }))),
    },
    swatches: key.swatches,
    labels: [...key.labels, ...former.labels],
    marks: stateMarks(painted, world, dots),
  };
}

/** All that the map's day has, by name: those that are gone stand below it. */
function paintedStates({ state, others }: AgreementMapNumbers): readonly Painted[] {
  const of = stateInText(state.name);
  const itself = { ...state, paint: "itself" as const, story: `${state.name}: the state that all are compared with.` };
  const painted = others
    .filter(({ areas, isDot }) => isDot || areas.length > 0)
    .map((other) => ({ ...other, paint: other.few ? ("few" as const) : mapColour(other.share), story: storyOf(other, of) }));
  return [itself, ...painted].sort((a, b) => ORDER.compare(a.name, b.name));
}

const ORDER = new Intl.Collator("en");

function storyOf({ name, share, n, few }: MappedState, of: string): string {
  return `${name}: agreement with ${of} ${percentInWords(share)} over ${n} shared ${n === 1 ? "vote" : "votes"}${few ? ", which is few" : ""}.`;
}

function shapesOf(painted: readonly Painted[], world: PlacedWorld, line: number): PaintedShape[] {
  const drawn = new Set(painted.flatMap(({ areas }) => areas));
  const others = Object.keys(WORLD.areas).filter((code) => !drawn.has(code));
  const pathsOf = (codes: readonly string[]) => codes.map((code) => world.pathOf(code) ?? "").join("");
  return PAINTS.map((paint): PaintedShape => {
    const own = painted.filter((one) => one.paint === paint).flatMap(({ areas }) => areas);
    return { ...CORNER, line, paint, d: paint === "none" ? world.land + pathsOf(others) : pathsOf(own) };
  }).filter(({ d }) => d !== "");
}
