import { readSearchQuery } from "../../../app/_search/readSearchQuery";

test.each([
  [{ q: " 69/188 " }, { asked: "69/188" }],
  [{}, { asked: "" }],
  [{ q: "", utm_source: "x" }, { asked: "" }],
  [{ q: "a".repeat(201) }, { faults: [{ parameter: "q", message: "must be at most 200 characters" }] }],
  [{ q: ["a", "b"] }, { faults: [{ parameter: "q", message: "is given twice" }] }],
])("%j", (params, read) => {
  expect(readSearchQuery(params)).toEqual(read);
});
