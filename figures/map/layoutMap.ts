import { layoutKey, type KeyEntry } from "../../components/layout/layoutKey";
import { movedDown } from "../../components/layout/movedDown";
import { mapSizes } from "../../components/map/mapSizes";
import { placeDots } from "../../components/map/placeDots";
import { placeWorld, type PlacedWorld } from "../../components/map/placeWorld";
import { stateMarks } from "../../components/map/stateMarks";
import { WORLD } from "../../components/map/World";
import { CHOICES } from "../../formats/words/Choice";
import { below } from "./below";
import type { MapAreas, MapChoiceDot, MapDotting, MapLayout, MapShape } from "./MapLayout";
import type { MapMember, MapNumbers } from "./MapNumbers";
import { mapFinding } from "./mapFinding";
import { memberStory } from "./memberStory";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";

const BETWEEN = 10;
const CORNER = { x: 0, y: 0 };

/** Where everything in a vote's map stands, for a width in px: land by choice, small states as dots, the key, and the members whose land has others today. */
export function layoutMap(numbers: MapNumbers, width: number, say: Messages = en): MapLayout {
  const { members } = numbers;
  if (members.length === 0) return layoutUndecided(numbers, say);
  const world = placeWorld(width);
  const { radius, line, step } = mapSizes(width);
  const dots = dotsOf(members, world, radius, width);
  const key = layoutKey(keyOf(numbers, say), width);
  const former = below(formerOf(numbers), width, world.height + BETWEEN + key.height, say.map.former);
  return {
    height: former.bottom,
    shapes: shapesOf(members, world, line),
    dotting: dottingOf(members, world, step),
    dots,
    areas: areasOf(members, world),
    keys: [movedDown(key, world.height + BETWEEN), ...former.keys],
    labels: former.labels,
    circles: [],
    marks: stateMarks(
      members.map((member) => ({ areas: member.areas, story: memberStory(member, say) })),
      world,
      dots,
    ),
  };
}

/** In the order in which they are drawn: what has an outline last. */
function shapesOf(members: readonly MapMember[], world: PlacedWorld, line: number): MapShape[] {
  const drawn = new Set(members.flatMap(({ areas }) => areas));
  const others = Object.keys(WORLD.areas).filter((code) => !drawn.has(code));
  const paper: MapShape = { ...CORNER, line, choice: "not_a_member", d: world.land + pathsOf(others, world) };
  const chosen = (["in_favour", "against", "non_voting", "abstaining"] as const).map((choice): MapShape => {
    const areas = members.filter((member) => member.choice === choice).flatMap((member) => member.areas);
    return { ...CORNER, line, choice, d: pathsOf(areas, world) };
  });
  return [paper, ...chosen].filter(({ d }) => d !== "");
}

function areasOf(members: readonly MapMember[], world: PlacedWorld): MapAreas {
  const areas = members.flatMap((member, mark) => member.areas.map((code) => ({ mark, d: world.pathOf(code) ?? "" })));
  return { ...CORNER, areas };
}

function dottingOf(members: readonly MapMember[], world: PlacedWorld, step: number): MapDotting[] {
  const areas = members.filter(({ choice }) => choice === "non_voting").flatMap((member) => member.areas);
  const d = areas.map((code) => world.rowsOf(code, step)).join("");
  return d === "" ? [] : [{ ...CORNER, d, step }];
}

function pathsOf(codes: readonly string[], world: PlacedWorld): string {
  return codes.map((code) => world.pathOf(code) ?? "").join("");
}

function dotsOf(members: readonly MapMember[], world: PlacedWorld, radius: number, width: number): readonly MapChoiceDot[] {
  const codes = members.map(({ state, drawnAs }) => (drawnAs === "dot" || drawnAs === "former_dot" ? state : undefined));
  return placeDots(codes, world, radius, width).flatMap((dot) => {
    const member = members[dot.mark];
    return member ? [{ ...dot, choice: member.choice }] : [];
  });
}

function keyOf({ members, rollCall }: MapNumbers, say: Messages): KeyEntry[] {
  const counted = CHOICES.map((choice) => ({ choice, count: members.filter((member) => member.choice === choice).length }));
  const shown = counted.filter(({ choice, count }) => choice !== "non_voting" || count > 0);
  return [
    ...shown.map(({ choice, count }): KeyEntry => ({ sign: choice, label: `${count} ${say.counted(choice, count)}` })),
    { sign: "not_a_member", label: say.map.noSeat(say.body(rollCall.body)) },
  ];
}

function formerOf({ members }: MapNumbers): KeyEntry[] {
  return members
    .filter(({ drawnAs }) => drawnAs !== "area" && drawnAs !== "dot")
    .map(({ name, choice }) => ({ sign: choice, label: name }));
}

function layoutUndecided(numbers: MapNumbers, say: Messages): MapLayout {
  const story = mapFinding(numbers, say);
  return {
    height: 40,
    circles: [{ x: 8, y: 20 }],
    labels: [{ x: 24, y: 25, text: story, size: 14 }],
    shapes: [],
    dotting: [],
    dots: [],
    areas: { ...CORNER, areas: [] },
    keys: [],
    marks: [{ x: 0, y: 12, width: 16, height: 16, story: `${story}.` }],
  };
}
