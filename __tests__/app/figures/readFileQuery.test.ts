import { readFileQuery } from "../../../app/_figures/readFileQuery";

test("what all files share is told from what is the figure's own", () => {
  const search = new URLSearchParams("rollCall=a-res-69-188&width=320&theme=dark&lang=en&release=2&scale=4&by=");
  expect(readFileQuery("png", search)).toEqual({
    wishes: { release: 2, width: 320, theme: "dark", scale: 4 },
    values: { rollCall: "a-res-69-188" },
  });
});

test("left out, a picture is 900 px wide, light, and of the newest release", () => {
  expect(readFileQuery("svg", new URLSearchParams())).toEqual({
    wishes: { release: undefined, width: 900, theme: "light", scale: 1 },
    values: {},
  });
});

test("another language is the figure's own: its drawing, its table and its address are in it", () => {
  expect(readFileQuery("svg", new URLSearchParams("lang=fr&by=definition")).values).toEqual({ by: "definition", lang: "fr" });
});

test("the scale of anything but a PNG is left to the figure, which has none", () => {
  expect(readFileQuery("pdf", new URLSearchParams("scale=2")).values).toEqual({ scale: "2" });
});

test.each([
  ["width=319", "width"],
  ["width=1601", "width"],
  ["width=3e2", "width"],
  ["theme=red", "theme"],
  ["lang=de", "lang"],
  ["scale=3", "scale"],
  ["release=0", "release"],
  ["release=1&release=2", "release"],
])("%s is a 400 that names %s", (query, parameter) => {
  expect(() => readFileQuery("png", new URLSearchParams(query))).toThrow(
    expect.objectContaining({ status: 400, errors: [expect.objectContaining({ parameter })] }) as Error,
  );
});
