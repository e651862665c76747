import { parseCsvTable } from "../../../formats/csv/parseCsvTable";

function cellsOf(text: string) {
  return parseCsvTable(text).records.map(({ line, cells }) => [line, Object.fromEntries(cells)]);
}

test("records know the line they begin on, past quoted line breaks and empty lines", () => {
  expect(cellsOf('a,b\n1,"two\nlines"\n\n3,"say ""so"""\r\n')).toEqual([
    [2, { a: "1", b: "two\nlines" }],
    [5, { a: "3", b: 'say "so"' }],
  ]);
});

test("a byte order mark is no part of the first column's name", () => {
  expect(parseCsvTable("\ufeffa,b\n").columns).toEqual(["a", "b"]);
});

test("cells are kept as they stand, empty ones and spaces too", () => {
  expect(cellsOf("a,b\n x ,\n")).toEqual([[2, { a: " x ", b: "" }]]);
});

test("every line of another length is a problem, and the others are read", () => {
  expect(parseCsvTable("a,b\n1\n2,3\n4,5,6\n")).toEqual({
    columns: ["a", "b"],
    records: [
      {
        line: 3,
        cells: new Map([
          ["a", "2"],
          ["b", "3"],
        ]),
      },
    ],
    problems: [
      { line: 2, column: null, message: "The line has 1 cells where the header has 2 columns." },
      { line: 4, column: null, message: "The line has 3 cells where the header has 2 columns." },
    ],
  });
});

test("a column that stands twice is a problem", () => {
  expect(parseCsvTable("a,b,a\n").problems).toEqual([
    { line: 1, column: "a", message: "The column stands twice in the header." },
  ]);
});

test("a text without a header is a problem", () => {
  expect(parseCsvTable("")).toEqual({
    columns: [],
    records: [],
    problems: [{ line: 1, column: null, message: "There is no header." }],
  });
});

test("an unclosed quotation mark is a problem, told on the line where the text ends", () => {
  expect(parseCsvTable('a,b\n1,2\n3,"4\n5,6\n').problems).toEqual([
    { line: 4, column: null, message: "Quote Not Closed: the parsing is finished with an opening quote at line 4." },
  ]);
});
