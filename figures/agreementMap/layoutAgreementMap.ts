import { mapSizes } from "../../components/map/mapSizes";
import { placeDots } from "../../components/map/placeDots";
import { placeWorld, type PlacedWorld } from "../../components/map/placeWorld";
import { stateMarks } from "../../components/map/stateMarks";
import { WORLD } from "../../components/map/World";
import type { AgreementMapLayout, MapPaint, PaintedShape } from "./AgreementMapLayout";
import type { AgreementMapNumbers, MappedState } from "./AgreementMapNumbers";
import { formerLines } from "./formerLines";
import { layoutMapKey } from "./layoutMapKey";
import { MAP_COLOURS, mapColour } from "./mapStep";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";

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
export function layoutAgreementMap(numbers: AgreementMapNumbers, width: number, say: Messages = en): AgreementMapLayout {
  const world = placeWorld(width);
  const { radius, line } = mapSizes(width);
  const painted = paintedStates(numbers, say);
  const codes = painted.map(({ state, isDot }) => (isDot ? state : undefined));
  const dots = placeDots(codes, world, radius, width).map((dot) => ({ ...dot, paint: painted[dot.mark]?.paint ?? "none" }));
  const key = layoutMapKey(numbers, width, world.height + BETWEEN, say);
  const former = formerLines(numbers, width, key.bottom, say);
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
function paintedStates({ state, others }: AgreementMapNumbers, say: Messages): readonly Painted[] {
  const itself = { ...state, paint: "itself" as const, story: say.agreementMap.itself(state.name) };
  const painted = others
    .filter(({ areas, isDot }) => isDot || areas.length > 0)
    .map((other) => ({
      ...other,
      paint: other.few ? ("few" as const) : mapColour(other.share),
      story: storyOf(other, state.name, say),
    }));
  return [itself, ...painted].sort((a, b) => say.compare(a.name, b.name));
}

function storyOf({ name, share, n, few }: MappedState, of: string, say: Messages): string {
  return say.agreementMap.story(name, of, say.percent(share), n, few);
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
