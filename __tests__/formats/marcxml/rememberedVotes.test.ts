import { collection, readItems, record } from "./marcXmlOf";
import { RESOLUTION } from "./records";

const HEAD = RESOLUTION.filter((line) => !line.startsWith("967") && !line.startsWith("996"));

/** A record whose votes are written as given, the record's number before them. */
function recordWith(number: number, votes: string): string {
  return record(`001 ${number}`, ...HEAD.slice(1)).replace("</record>", `${votes}\n</record>`);
}

async function votesOf(...records: readonly string[]): Promise<readonly string[]> {
  const items = await readItems(collection(...records), 10_000);
  return items.map((item) =>
    item.kind === "roll_call"
      ? item.rollCall.votes.map(({ line, code, choice }) => `${line} ${code} ${choice}`).join("; ")
      : item.problem.message,
  );
}

const OPEN = '<datafield tag="967" ind1=" " ind2=" ">';
const ARGENTINA = '<subfield code="b">ARG</subfield>';
const part = (code: string, text: string) => `<subfield code="${code}">${text}</subfield>`;

test("a vote that stands in record after record is read in each, on its own line", async () => {
  const votes = `${OPEN}\n${ARGENTINA}\n${part("d", "Y")}\n</datafield>`;
  expect(await votesOf(recordWith(1, votes), recordWith(2, votes), recordWith(3, votes))).toEqual([
    "18 ARG in_favour",
    "38 ARG in_favour",
    "58 ARG in_favour",
  ]);
});

test("votes that begin alike up to an end tag that is none are told apart", async () => {
  const withSection = (letter: string) =>
    `${OPEN}${ARGENTINA}<subfield code="z"><![CDATA[</datafield>]]></subfield>${part("d", letter)}</datafield>`;
  const withComment = (letter: string) => `${OPEN}${ARGENTINA}<!-- </datafield> -->${part("d", letter)}</datafield>`;
  for (const votes of [withSection, withComment])
    expect(await votesOf(recordWith(1, votes("Y")), recordWith(2, votes("N")), recordWith(3, votes("A")))).toEqual([
      "18 ARG in_favour",
      "35 ARG against",
      "52 ARG abstaining",
    ]);
});

test("an end tag with white space in it ends the vote", async () => {
  const votes = `${OPEN}${ARGENTINA}${part("d", "Y")}</datafield >${OPEN}${part("b", "CHN")}${part("d", "N")}</datafield>`;
  expect(await votesOf(recordWith(1, votes), recordWith(2, votes))).toEqual([
    "18 ARG in_favour; 18 CHN against",
    "35 ARG in_favour; 35 CHN against",
  ]);
});

test("a remembered vote stands for nothing where a vote may not stand", async () => {
  const vote = `${OPEN}${ARGENTINA}${part("d", "Y")}</datafield>`;
  expect(
    await votesOf(recordWith(1, vote), recordWith(2, `<datafield tag="500"><subfield code="a">${vote}</subfield></datafield>`)),
  ).toEqual(["18 ARG in_favour", "A field stands inside another."]);
});
