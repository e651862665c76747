import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { readCsvRows } from "../../../formats/csv/readCsvRows";
import { chunksOf, listOf } from "../support/chunksOf";

const SEED = 20140328;

async function read(content: string | Uint8Array, size?: number) {
  const batches = await listOf(readCsvRows(chunksOf(content, size)));
  const rows = batches.flatMap((batch) => batch.rows);
  const faults = [...rows.map(({ problem }) => problem), ...batches.map(({ fatal }) => fatal)];
  return { rows, problems: faults.flatMap((problem) => (problem ? [`line ${problem.line}: ${problem.message}`] : [])) };
}

const cellsOf = async (content: string, size?: number) =>
  (await read(content, size)).rows.map(({ line, cells }) => [line, ...cells]);

test("records know the line they begin on, past quoted line breaks and empty lines, whatever the line breaks", async () => {
  const expected = [
    [1, "a", "b"],
    [2, "1", "two\nlines"],
    [5, "3", 'say "so"'],
    [6, "", ""],
  ];
  for (const size of [1, 2, 7, 1000])
    expect(await cellsOf('a,b\n1,"two\nlines"\n\n3,"say ""so"""\r\n,""', size)).toEqual(expected);
  expect(await cellsOf("a,b\r1,2\r\r3,4\r")).toEqual([
    [1, "a", "b"],
    [2, "1", "2"],
    [4, "3", "4"],
  ]);
});

test("a record of another length comes with its problem and the cells it has", async () => {
  const { rows, problems } = await read("a,b\n1\n2,3\n4,5,6\n");
  expect(problems).toEqual([
    "line 2: The line has 1 cells where the header has 2 columns.",
    "line 4: The line has 3 cells where the header has 2 columns.",
  ]);
  expect(rows.map(({ cells }) => cells)).toEqual([["a", "b"], ["1"], ["2", "3"], ["4", "5", "6"]]);
});

test("a quotation mark never closed is told on the line where it opened", async () => {
  expect((await read('a,b\n1,2\n3,"4\n5,6\n')).problems).toEqual(["line 3: A quotation mark opened on this line is not closed."]);
  expect((await read(`a,b\n1,"2\n${"x\n".repeat(2_000_000)}`)).problems).toEqual([
    "line 2: A quotation mark opened on this line is not closed within 1,048,576 bytes.",
  ]);
});

test("quotation marks out of place make a record that is not to be used, and the next is read", async () => {
  const { rows, problems } = await read('a,b\n1"2,3\n"4"5,6\n7,8\n');
  expect(problems).toEqual([
    "line 2: A quotation mark stands within a cell that is not in quotation marks.",
    "line 3: Text stands after a closing quotation mark.",
  ]);
  expect(rows.at(-1)).toEqual({ line: 4, cells: ["7", "8"], problem: null });
});

test("a million columns and a line of 100 MB are refused with their line", async () => {
  expect((await read(`a,b\n${",".repeat(999_999)}\n`)).problems).toEqual([
    "line 2: The line has 1000000 cells; at most 1000 are read.",
  ]);
  expect((await read(`${",".repeat(999_999)}\n`)).problems).toEqual([
    "line 1: The line has 1000000 cells; at most 1000 are read.",
  ]);
  expect((await read(new Uint8Array(100_000_000).fill(97))).problems).toEqual([
    "line 1: The line is longer than 1,048,576 bytes.",
  ]);
});

test("a fault in the bytes is told on its line", async () => {
  expect(
    (
      await read(
        Uint8Array.from('a,b\n1,"x\ny\xe9"\n', (c) => c.charCodeAt(0)),
        3,
      )
    ).problems,
  ).toEqual(["line 3: The line holds bytes that are not UTF-8."]);
});

test(`reads what csv-parse reads (fast-check, seed ${SEED})`, async () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "é", "𝄞", " ", '"', ",", "\n", "\r", "\r\n", "="), maxLength: 6 });
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));
  const written = (row: readonly string[], isQuoted: boolean) =>
    row.map((text) => (isQuoted || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(",");
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.constantFrom("\n", "\r\n", "\r"),
      fc.boolean(),
      fc.integer({ min: 1, max: 9 }),
      async (rows, end, isQuoted, size) => {
        const text = rows.map((row) => written(row, isQuoted)).join(end);
        const theirs = parse(text, { record_delimiter: ["\r\n", "\n", "\r"], skip_empty_lines: true, relax_column_count: true });
        const ours = (await read(text, size)).rows.map(({ cells }) => cells);
        // An empty line and a single empty cell in quotation marks are one to us.
        expect(ours).toEqual(theirs.filter((row: string[]) => row.length > 1 || row[0] !== ""));
      },
    ),
    { seed: SEED, numRuns: 1000 },
  );
});

test(`whatever the bytes and their pieces, the records are the same or a problem is told (fast-check, seed ${SEED})`, async () => {
  const noise = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r", "é"), maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(noise, fc.integer({ min: 1, max: 5 }), async (text, size) => {
      expect(await read(text, size)).toEqual(await read(text));
    }),
    { seed: SEED, numRuns: 1000 },
  );
});
