import { svgInside } from "../../../figures/draw/svgText";

function inside(markup: string): string {
  const host = document.createElement("div");
  host.innerHTML = `<svg>${markup}</svg>`;
  const svg = host.firstElementChild;
  return svg ? svgInside(svg) : "";
}

test("wrappers without a meaning, empty groups and definitions go; what is drawn stays in order", () => {
  expect(
    inside(
      '<title></title><defs><clipPath id="a"></clipPath></defs><g class="recharts-layer"><g></g><rect x="1"></rect><text>A</text></g>',
    ),
  ).toBe('<rect x="1"/><text>A</text>');
});

test("coordinates are rounded to a tenth, classes of meaning kept, names escaped", () => {
  expect(inside('<rect class="recharts-x in-favour" x="10.2499999" data-mark="3"></rect><text>A &amp; B &lt;C&gt;</text>')).toBe(
    '<rect class="in-favour" x="10.2"/><text>A &amp; B &lt;C&gt;</text>',
  );
});
