import { SaxesParser } from "saxes";
import { layoutPlate } from "../../../figures/plate/layoutPlate";
import { plateOf } from "../../../figures/plate/plateOf";

const TEXT = {
  title: "Short",
  subtitle: "What is measured",
  sentence: "In a sentence",
  caption: "A/HRC/RES/25/25 · release 1 · 01234567…",
  address: "https://example.org/figures/vote?release=1",
};
const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 288 100" width="288" height="100" role="img" aria-label="In a sentence" font-family="var(--sans)" font-size="13" fill="var(--ink)"><rect x="0" y="0" width="9" height="9" fill="var(--against)"/></svg>';

test("a drawing becomes a picture with its title, measure, source and address, in the colours of its theme", () => {
  expect(plateOf(DRAWING, TEXT, "light")).toBe(
    [
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 242" width="320" height="242" role="img" aria-label="In a sentence" font-family="Noto Sans, sans-serif" font-size="13" fill="#1d1d1b">',
      '<rect width="320" height="242" fill="#fbfaf7"/>',
      '<text x="16" y="36" font-size="20" font-family="Noto Serif, serif" font-weight="600">Short</text>',
      '<text x="16" y="56" font-size="14" fill="#5f5c55">What is measured</text>',
      '<text x="16" y="204" font-size="12" fill="#5f5c55">A/HRC/RES/25/25 · release 1 · 01234567…</text>',
      '<text x="16" y="221" font-size="12" fill="#5f5c55">https://example.org/figures/vote?release=1</text>',
      '<g transform="translate(16 74)"><rect x="0" y="0" width="9" height="9" fill="#d9582a"/></g>',
      '<line x1="16" x2="304" y1="186" y2="186" stroke="#dedbd3"/>',
      "</svg>",
    ].join(""),
  );
});

test("names that attack stay text", () => {
  const hostile = '</text><script>alert(1)</script><image href="file:///etc/passwd"/>" onload="x';
  const opened: string[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name }) => opened.push(name));
  parser.write(
    plateOf(DRAWING, { title: hostile, subtitle: hostile, sentence: hostile, caption: hostile, address: hostile }, "light"),
  );
  parser.close();
  expect([...new Set(opened)].sort()).toEqual(["g", "line", "rect", "svg", "text"]);
});

test("a long title and a long address take as many lines as they need, and lose no letter", () => {
  const title = "Thirty in favour in 2014, as in 2011, but six against instead of three, and eleven abstaining";
  const address = `https://example.org/figures/claim?rollCalls=${Array.from({ length: 12 }, (_, i) => `a-hrc-res-25-${i}`).join("%2C")}&definition=the-west&release=1`;
  const { lines } = layoutPlate({ ...TEXT, title, address }, 320, 100);
  const of = (style: string) => lines.filter((line) => line.style === style).map(({ text }) => text);
  expect(of("title").join(" ")).toBe(title);
  expect(of("title").length).toBeGreaterThan(2);
  expect(of("caption").slice(1).join("")).toBe(address);
  expect(new Set(lines.map(({ y }) => y)).size).toBe(lines.length);
});

test("what is not a drawing of ours is refused", () => {
  expect(() => plateOf("<svg onload='x'>", TEXT, "light")).toThrow("This is not a figure's drawing.");
});
