import type { Abstentions, Denominator } from "../../../analysis/Specification";
import type { Recipe } from "./Recipe";

const TREATMENTS: Readonly<Record<Abstentions, string>> = {
  ignored: "",
  against: "    no, abstained = no + abstained, 0\n",
  half: "    yes, no, abstained = yes + abstained / 2, no + abstained / 2, 0\n",
};

const BASES: Readonly<Record<Denominator, string>> = {
  votes_cast: "yes + no + abstained",
  present_and_voting: "yes + no",
  members: "yes + no + abstained + absent",
};

/** Lines of Python (3.8 or later, nothing to install) that fetch the votes and print the numbers of the page, a name and a value a line. */
export function pythonScript({ api, release, votes, hostile, abstentions, denominator }: Recipe): string {
  const days = votes.map(({ id, date }) => `    ${JSON.stringify(id)}: ${JSON.stringify(date)},\n`).join("");
  const bloc =
    typeof hostile === "string"
      ? `{row["state"] for row in rows(f"/definitions/${hostile}.csv?on={day}&release=${release}")}`
      : `set("${hostile.join(" ")}".split())`;
  return `import csv, io, math, urllib.request

API = ${JSON.stringify(api)}
VOTES = {  # and their days
${days}}

def rows(path):
    with urllib.request.urlopen(API + path) as answer:
        return list(csv.DictReader(io.TextIOWrapper(answer, "utf-8", newline="")))

def hostile(day):
    return ${bloc}

CHOICES = ["in_favour", "against", "abstaining", "non_voting"]
counts = {side: dict.fromkeys(CHOICES, 0) for side in ["outside", "inside"]}
for vote, day in VOTES.items():
    bloc = hostile(day)
    for row in rows(f"/roll-calls/{vote}.csv?release=${release}"):
        counts["inside" if row["state"] in bloc else "outside"][row["choice"]] += 1

def treated(side):
    yes, no, abstained, absent = (counts[side][choice] for choice in CHOICES)
${TREATMENTS[abstentions]}    return yes, no, ${BASES[denominator]}

def wilson(yes, of, z=1.959963984540054):
    p, middle = yes / of, 2 * yes + z * z
    reach, width = z * math.sqrt(z * z + 4 * yes * (1 - p)), 2 * (of + z * z)
    return min(p, (middle - reach) / width), max(p, (middle + reach) / width)

yes, no, of = treated("outside")
inside, _, inside_of = treated("inside")
print("outside_in_favour", yes)
print("outside_against", no)
if yes + inside > 0:
    print("outside_share", yes / (yes + inside))
if of > 0 and inside_of > 0:
    p, q = yes / of, inside / inside_of
    (low, high), (inside_low, inside_high) = wilson(yes, of), wilson(inside, inside_of)
    print("outside_rate", p)
    print("inside_rate", q)
    print("difference", p - q)
    print("low", max(-1, p - q - math.hypot(p - low, inside_high - q)))
    print("high", min(1, p - q + math.hypot(high - p, q - inside_low)))
`;
}
