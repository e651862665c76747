import { factDifference } from "../../analysis/factDifference";
import { readMembershipLines } from "../../analysis/readMembershipLines";
import { withMemberships } from "../../analysis/withMemberships";
import { buildRelease } from "../../release/buildRelease";
import type { Grouping } from "../../release/Grouping";
import { smallContent } from "../support/smallContent";

const release = buildRelease(smallContent, {
  number: 1,
  publishedAt: "2026-01-01T00:00:00.000Z",
  note: "",
  hash: "0".repeat(64),
});
const east = release.groupings.get("eastern-european") as Grouping;

test("memberships are read from cells of a spreadsheet, from semicolons and from commas, by name and by code", () => {
  const text = "Brazil\t1945-10-24\t1950\n\nCHN; 1971-10-25\r\nusa, 2001-05, –\nDemocratic Republic of the Congo\t\t1999\nBrazil";
  expect(readMembershipLines(release, text)).toEqual({
    memberships: [
      { state: "BRA", from: "1945-10-24", to: "1950" },
      { state: "CHN", from: "1971-10-25", to: null },
      { state: "USA", from: "2001-05", to: null },
      { state: "COD", from: null, to: "1999" },
      { state: "BRA", from: null, to: null },
    ],
    problems: [],
  });
});

test("what cannot be read is named by its line, and nothing is made up", () => {
  const text = "Atlantis, 1990\nBrazil, 1990-02-30\nBrazil; 1990; 1991; 1992\nBrazil and China, 1990\nNobody Brazil, 1990";
  expect(readMembershipLines(release, text)).toEqual({
    memberships: [],
    problems: [
      { line: 1, message: "“Atlantis” is no state that the data knows" },
      { line: 2, message: "“1990-02-30” is no date: YYYY-MM-DD, YYYY-MM or YYYY" },
      { line: 3, message: "has 4 parts where a name and at most two dates belong" },
      { line: 4, message: "“Brazil and China” names more than one state" },
      { line: 5, message: "“Nobody Brazil” is no state that the data knows" },
    ],
  });
});

test("a line ends the membership that begins when it does, adds what is not known, and leaves the rest alone", () => {
  const { memberships } = readMembershipLines(release, "YUG; 1946; 1991\nBRA; 2001");
  const changed = withMemberships(east, memberships, { source: "A list", isWholeList: false });
  const yugoslavia = { state: "YUG", from: "1946", source: "UN DGACM", confidence: "medium", note: null };
  const brazil = { state: "BRA", from: "2001", to: null, source: "A list", confidence: "high", note: null };
  expect(changed).toEqual({ ...east, members: [{ ...yugoslavia, to: "1991", source: "A list" }, brazil] });
  expect(factDifference(east, changed)).toEqual([
    { part: "members", state: "BRA", before: null, after: [brazil] },
    {
      part: "members",
      state: "YUG",
      before: [{ ...yugoslavia, to: "1992-04" }],
      after: [{ ...yugoslavia, to: "1991", source: "A list" }],
    },
  ]);
});

test("as the whole list, what is not among the lines is left out, and what is known already keeps its source", () => {
  const known = readMembershipLines(release, "YUG; 1946; 1992-04").memberships;
  expect(withMemberships(east, known, { source: "A list", isWholeList: true })).toEqual(east);
  const other = readMembershipLines(release, "BRA; 2001").memberships;
  expect(withMemberships(east, other, { source: "A list", isWholeList: true }).members.map(({ state }) => state)).toEqual([
    "BRA",
  ]);
});
