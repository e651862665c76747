import { embedSnippet } from "../../../app/_embed/embedSnippet";

const SNIPPET = {
  src: "https://example.org/embed/vote?rollCall=a&release=1",
  page: "https://example.org/figures/vote?rollCall=a&release=1",
  title: 'Two "in favour"',
  sentence: "Two <b>in favour</b>.",
  height: 420,
};
const FIGURE = [
  '<figure style="margin:0">',
  '  <iframe src="https://example.org/embed/vote?rollCall=a&amp;release=1" title="Two &quot;in favour&quot;. Two &lt;b&gt;in favour&lt;/b&gt;." style="width:100%;border:0" height="420" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>',
  '  <figcaption><a href="https://example.org/figures/vote?rollCall=a&amp;release=1">Two &quot;in favour&quot;</a>, Recorded Vote</figcaption>',
  "</figure>",
];

test("the frame has its height, a title that tells the figure, and a caption that stays without it", () => {
  expect(embedSnippet(SNIPPET)).toBe(FIGURE.join("\n"));
});

test("the second form adds one script", () => {
  expect(embedSnippet(SNIPPET, "https://example.org/embed.js")).toBe(
    [...FIGURE, '<script async src="https://example.org/embed.js"></script>'].join("\n"),
  );
});
