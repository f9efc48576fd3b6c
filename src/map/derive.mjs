// Derives the outlines of the map from Natural Earth, as the npm package world-atlas has it (TopoJSON, 1:50m).
//   npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
//   node derive.mjs package/countries-50m.json ../main/resources/dateline/web/static/world.svg ../main/resources/dateline/web/picture/countries.tsv
// One path a country, so that one can be shaded: tenths of a degree, x to the east and y to the south, each step relative to the one before.
import { readFileSync, writeFileSync } from "node:fs";

const [, , source, outlines, names] = process.argv;
const STEPS = 20; // to a degree
const NEAR = 0.045; // degrees by which a line may stray
const topology = JSON.parse(readFileSync(source, "utf8"));
const { scale, translate } = topology.transform;

const arcs = topology.arcs.map((arc) => {
  let x = 0, y = 0;
  return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
});

// Douglas and Peucker: leaves out what lies near the line between those that stay.
function thinned(points) {
  const isKept = new Array(points.length).fill(false);
  isKept[0] = isKept[points.length - 1] = true;
  const todo = [[0, points.length - 1]];
  while (todo.length > 0) {
    const [first, last] = todo.pop();
    let farthest = -1, most = NEAR;
    for (let index = first + 1; index < last; index++) {
      const distance = distanceTo(points[index], points[first], points[last]);
      if (distance > most) { most = distance; farthest = index; }
    }
    if (farthest > 0) { isKept[farthest] = true; todo.push([first, farthest], [farthest, last]); }
  }
  return points.filter((_, index) => isKept[index]);
}

function distanceTo([x, y], [x1, y1], [x2, y2]) {
  const dx = x2 - x1, dy = y2 - y1, length = dx * dx + dy * dy;
  const at = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length));
  return Math.hypot(x - x1 - at * dx, y - y1 - at * dy);
}

const thin = arcs.map(thinned);

// What crosses the date line goes on beyond it; the page draws the world once more on each side.
const ring = (indices) => {
  let turn = 0, last = null;
  return indices.flatMap((index, at) => {
    const arc = index < 0 ? [...thin[~index]].reverse() : thin[index];
    return at === 0 ? arc : arc.slice(1);
  }).map(([x, y]) => {
    if (last !== null && Math.abs(x - last) > 180) turn += x < last ? 360 : -360;
    last = x;
    return [x + turn, y];
  });
};

function area(points) {
  let sum = 0;
  points.forEach(([x, y], index) => {
    const [nx, ny] = points[(index + 1) % points.length];
    sum += x * ny - nx * y;
  });
  return Math.abs(sum / 2);
}

function written(points) {
  let path = "", lastX = 0, lastY = 0;
  points.forEach(([x, y], index) => {
    const atX = Math.round(x * STEPS), atY = Math.round(-y * STEPS);
    if (index === 0) path += `M${atX} ${atY}l`;
    else if (atX !== lastX || atY !== lastY) path += `${path.endsWith("l") || atX < lastX ? "" : " "}${atX - lastX}${atY < lastY ? "" : " "}${atY - lastY}`;
    lastX = atX; lastY = atY;
  });
  return path.endsWith("l") ? "" : path + "z";
}

// As the gazetteer calls them, where the two differ.
const CALLED = { "United States of America": "United States", "Dem. Rep. Congo": "Democratic Republic of the Congo", Congo: "Republic of the Congo",
  "Central African Rep.": "Central African Republic", "Dominican Rep.": "Dominican Republic", "S. Sudan": "South Sudan", "Bosnia and Herz.": "Bosnia and Herzegovina",
  "Eq. Guinea": "Equatorial Guinea", "Solomon Is.": "Solomon Islands", "W. Sahara": "Western Sahara", Macedonia: "North Macedonia", eSwatini: "Eswatini",
  Czechia: "Czech Republic", Palestine: "Palestinian Territories", "Côte d'Ivoire": "Ivory Coast", "Marshall Is.": "Marshall Islands", "Antigua and Barb.": "Antigua and Barbuda" };
const id = (name) => name.normalize("NFD").replace(/[^A-Za-z]+/g, "-").toLowerCase();

let svg = '<svg xmlns="http://www.w3.org/2000/svg">\n<g id="land" stroke-linejoin="round">\n';
const rows = [];
for (const country of topology.objects.countries.geometries) {
  if (!country.arcs || country.properties.name === "Antarctica") continue;
  const polygons = country.type === "Polygon" ? [country.arcs] : country.arcs;
  const rings = polygons.flat().map(ring).filter((points) => points.length > 3);
  const largest = rings.map((points) => [area(points), points]).sort((a, b) => b[0] - a[0])[0];
  if (!largest) continue;
  const path = rings.filter((points) => area(points) > 0.012 || points === largest[1]).map(written).join("");
  const name = CALLED[country.properties.name] ?? country.properties.name;
  svg += `<path id="${id(name)}" vector-effect="non-scaling-stroke" d="${path}"/>\n`;
  const xs = largest[1].map((point) => point[0]), ys = largest[1].map((point) => point[1]);
  const middle = [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
  rows.push([name, id(name), ...middle.map((degrees) => degrees.toFixed(1)), (Math.max(...xs) - Math.min(...xs)).toFixed(1)].join("\t"));
}
svg += "</g>\n</svg>\n";
writeFileSync(outlines, svg);
writeFileSync(names, rows.sort().join("\n") + "\n");
