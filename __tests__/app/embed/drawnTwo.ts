import type { DrawnFigure } from "../../../figures/DrawnFigure";

const svg = (width: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 100" width="${width}" height="100" role="img"></svg>`;

/** A drawing that a test makes up; its words and names try to be more than text. */
export const DRAWN_TWO: DrawnFigure = {
  words: {
    title: 'Two <b>"in favour"</b>',
    subtitle: "States & others",
    sentence: "Two </script> in favour.",
    source: "A/HRC/RES/25/25",
  },
  table: {
    columns: [
      { key: "state", label: "State", numeric: false },
      { key: "n", label: "Votes", numeric: true },
    ],
    rows: [
      ["<img src=x onerror=alert(1)>", 2],
      ["Côte d’Ivoire", null],
    ],
  },
  numbers: {},
  svgs: { 288: svg(288), 560: svg(560), 900: svg(900) },
};
