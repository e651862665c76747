import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { geoEqualEarth } from "d3-geo";
import { geoProject, geoStitch } from "d3-geo-projection";
import { feature, mergeArcs } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify } from "topojson-simplify";

// Run by hand (`npm run map`) when the atlas or the seed's tables of the map change; writes world.json beside it. What it does and why: docs/decisions/0012-world-map.md.

/** Units across the whole equator; a drawing 900 px wide has a quarter of a px in one. */
const UNITS = 3600;
/** Degrees east of Greenwich in the middle: the map is cut in the Bering Strait, where no land is. */
const MIDDLE = 11;
/** The triangle in square units that a point must span to be kept at each level of detail: for 900 px and wider, for 560, for 288. */
const LEVELS = [13, 34, 110];
/** A state smaller than this many square units (about 10,000 km²) is a dot. */
const DOT_BELOW = 70;
/** An island smaller than this is left out, unless it is its state's largest. */
const ISLAND_FROM = 13;
const ANTARCTICA = "010";
/** What the atlas draws apart and the United Nations draws as a part of a member. */
const WITHIN = new Map([
  ["Somaliland", "SOM"],
  ["N. Cyprus", "CYP"],
]);
/** Territories without a seat that once belonged to a member's. */
const NAMED = new Map([
  ["Kosovo", "XKX"],
  ["Taiwan", "TWN"],
  ["W. Sahara", "ESH"],
]);
/** Between Morocco and Western Sahara, north: 27°40′. The atlas draws the line of control instead. */
const SAHARA_NORTH = 27 + 40 / 60;
/** Degrees around Crimea, which the atlas draws with who holds it. A/RES/68/262: a part of Ukraine. */
const CRIMEA = { west: 32, east: 37, south: 44, north: 46.5 };

const seed = (name) =>
  parse(readFileSync(fileURLToPath(new URL(`../../seed/${name}`, import.meta.url))), { columns: true, bom: true });
const states = seed("states.csv").filter(({ kind, m49 }) => kind === "member" && m49 !== "");
const codes = new Map(states.map(({ m49, iso3 }) => [m49, iso3]));

const require = createRequire(import.meta.url);
const atlas = JSON.parse(readFileSync(require.resolve("world-atlas/countries-50m.json"), "utf8"));
const countries = feature(atlas, atlas.objects.countries);
countries.features = countries.features.filter(({ id }) => id !== ANTARCTICA);
drawAsTheAssemblyHasIt(countries.features);
const projection = geoEqualEarth()
  .rotate([-MIDDLE, 0])
  .scale(UNITS / 5.4133)
  .translate([0, 0])
  .precision(0);
const flat = presimplify(topology({ countries: geoProject(geoStitch(countries), projection) }));

/** The atlas's shapes by the code of the state they are drawn for; what has no seat under "". */
const shapes = new Map();
for (const shape of flat.objects.countries.geometries) {
  const { name } = shape.properties;
  const code = WITHIN.get(name) ?? NAMED.get(name) ?? codes.get(shape.id) ?? "";
  shapes.set(code, [...(shapes.get(code) ?? []), shape]);
}

const kept = new Map();
const arcs = [];
const areas = {};
const dots = {};
let land = [];
for (const [code, own] of [...shapes].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const polygons = (code === "" ? own.flatMap(polygonsOf) : mergeArcs(flat, own).arcs)
    .map((rings) => ({ rings, area: Math.abs(areaOf(pointsOf(rings[0]))) }))
    .sort((a, b) => b.area - a.area);
  const all = polygons.reduce((sum, { area }) => sum + area, 0);
  if (code !== "" && all < DOT_BELOW) {
    dots[code] = middleOf(pointsOf(polygons[0].rings[0]));
    continue;
  }
  const drawn = polygons
    .filter(({ area }, i) => area >= ISLAND_FROM || (i === 0 && code !== ""))
    .map(({ rings }) => rings.map((ring) => ring.map(keepArc)));
  if (code === "") land = drawn;
  else areas[code] = drawn;
}
for (const { iso3, longitude, latitude } of seed("map_places.csv"))
  dots[iso3] = projection([Number(longitude), Number(latitude)]);

const territories = seed("map_territories.csv").map(({ iso3, from, to, parts }) => ({ iso3, from, to, parts: parts.split(" ") }));
const bounds = boundsOf([...Object.values(dots), ...arcs.flat()]);
const world = {
  width: Math.round(bounds.right - bounds.left),
  height: Math.round(bounds.bottom - bounds.top),
  arcs: arcs.map(written),
  areas,
  land,
  dots: Object.fromEntries(Object.entries(dots).map(([code, point]) => [code, placed(point)])),
  territories,
};
writeFileSync(new URL("./world.json", import.meta.url), `${JSON.stringify(world)}\n`);

/** Two places where the atlas draws who holds land and not whose it is by the General Assembly's resolutions. */
function drawAsTheAssemblyHasIt(features) {
  const named = (name) => features.find(({ properties }) => properties.name === name).geometry;
  const [russia, ukraine, morocco, sahara] = ["Russia", "Ukraine", "Morocco", "W. Sahara"].map(named);
  const isCrimea = ([outline]) =>
    outline.every(([x, y]) => x > CRIMEA.west && x < CRIMEA.east && y > CRIMEA.south && y < CRIMEA.north);
  const crimea = listOf(russia).filter(isCrimea);
  replace(
    russia,
    listOf(russia).filter((polygon) => !isCrimea(polygon)),
  );
  replace(ukraine, [...listOf(ukraine), ...crimea]);
  const south = listOf(morocco).map(([outline]) => [clipped(outline, (y) => SAHARA_NORTH - y)]);
  replace(
    morocco,
    listOf(morocco)
      .map(([outline]) => [clipped(outline, (y) => y - SAHARA_NORTH)])
      .filter(isSome),
  );
  replace(sahara, [...listOf(sahara), ...south.filter(isSome)]);
}

function listOf({ type, coordinates }) {
  return type === "Polygon" ? [coordinates] : coordinates;
}

function replace(geometry, polygons) {
  Object.assign(geometry, { type: "MultiPolygon", coordinates: polygons });
}

function isSome([outline]) {
  return outline.length > 3;
}

/** The part of a closed ring on the side of a parallel where `inside` is not negative (Sutherland and Hodgman). */
function clipped(ring, inside) {
  const points = ring.slice(0, -1).flatMap((to, i, all) => {
    const from = all.at(i - 1);
    const [a, b] = [inside(from[1]), inside(to[1])];
    const crossing = a < 0 !== b < 0 ? [[from[0] + (a / (a - b)) * (to[0] - from[0]), SAHARA_NORTH]] : [];
    return b < 0 ? crossing : [...crossing, to];
  });
  return points.length === 0 ? [] : [...points, points[0]];
}

function polygonsOf({ type, arcs: own }) {
  return type === "Polygon" ? [own] : own;
}

function arcPoints(place) {
  return place < 0 ? [...flat.arcs[~place]].reverse() : flat.arcs[place];
}

function pointsOf(ring) {
  return ring.flatMap((place) => arcPoints(place));
}

function areaOf(points) {
  return points.reduce((sum, [x, y], i) => {
    const [x2, y2] = points[(i + 1) % points.length];
    return sum + (x * y2 - x2 * y) / 2;
  }, 0);
}

function middleOf(points) {
  const { left, right, top, bottom } = boundsOf(points);
  return [(left + right) / 2, (top + bottom) / 2];
}

function boundsOf(points) {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** The place among the arcs written of an arc of the atlas; backwards is the complement, as in TopoJSON. */
function keepArc(place) {
  const forward = place < 0 ? ~place : place;
  if (!kept.has(forward)) {
    kept.set(forward, arcs.length);
    arcs.push(flat.arcs[forward].filter(([, , weight]) => weight >= LEVELS[0]));
  }
  const at = kept.get(forward);
  return place < 0 ? ~at : at;
}

function placed([x, y]) {
  return [Math.round(x - bounds.left), Math.round(y - bounds.top)];
}

/** An arc as its first point and the way to each next, and each point's last level of detail (0, 1 or 2). */
function written(points) {
  let before = [0, 0];
  const steps = points.flatMap((point) => {
    const [x, y] = placed(point);
    const step = [x - before[0], y - before[1]];
    before = [x, y];
    return step;
  });
  return [steps, points.map(([, , weight]) => LEVELS.filter((level) => weight >= level).length - 1).join("")];
}
