/** A test during which anything is printed as an error or a warning fails: such lines are faults that nobody reads. */
let printed: unknown[][] = [];

beforeEach(() => {
  printed = [];
  for (const level of ["error", "warn"] as const)
    jest.spyOn(console, level).mockImplementation((...line: unknown[]) => void printed.push(line));
});

afterEach(() => {
  jest.restoreAllMocks();
  if (printed.length > 0)
    throw new Error(`Printed during the test: ${printed.map((line) => line.map(String).join(" ")).join("\n")}`);
});
