import { readStateList } from "../../analysis/readStateList";
import type { CalendarDate } from "../../formats/words/CalendarDate";
import { seeded } from "./seededRelease";

function read(text: string) {
  return readStateList(seeded, text, "2014-03-28" as CalendarDate);
}

describe("readStateList", () => {
  it.each([
    ["USA, jpn ,KOR", ["JPN", "KOR", "USA"]],
    ["usa jpn kor", ["JPN", "KOR", "USA"]],
    ["Japan\nCôte d’Ivoire\r\ncote d'ivoire", ["CIV", "JPN"]],
    ["Korea, Republic of, Japan", ["JPN", "KOR"]],
    ["Iran (Islamic Republic of); Viet Nam", ["IRN", "VNM"]],
    ["Antigua and Barbuda, Japan and the Republic of Korea", ["ATG", "JPN", "KOR"]],
    ["Austria, Benin, and Botswana.", ["AUT", "BEN", "BWA"]],
    ["- Benin\n• Chile\n3. Gabon", ["BEN", "CHL", "GAB"]],
    ["Allemagne; Japón", ["DEU", "JPN"]],
    ["", []],
  ])("reads %j", (text, states) => {
    expect(read(text)).toEqual({ states, unknown: [] });
  });

  it("keeps what it does not know, as written", () => {
    expect(read("Japan, Atlantis; ZZZ, Narnia and Oz\nKorea")).toEqual({
      states: ["JPN"],
      unknown: ["Atlantis", "ZZZ", "Narnia and Oz", "Korea"],
    });
  });
});
