import { FIGURE_NAMES as onPages } from "../../app/_figures/figureNames";
import { FIGURE_NAMES } from "../../figures/figureNamed";

it("gives an address to every figure that can be drawn, and to no other", () => {
  expect([...onPages].sort()).toEqual([...FIGURE_NAMES].sort());
});
