import { readShortly } from "./readShortly";

test("a meeting record: lists, then the result", () => {
  const text = `A recorded vote was taken.

In favour:
Afghanistan, Bosnia and Herzegovina, Côte d’Ivoire, Micronesia (Federated States of)

Against:
Democratic People's Republic of Korea, Iran (Islamic Republic of)

Abstaining:
Congo, Democratic Republic of the Congo, Guinea

The draft resolution was adopted by 4 votes to 2, with 3 abstentions (resolution 69/188).

[Subsequently, the delegations of Haiti and Mozambique informed the Secretariat that they had intended to vote in favour.]`;
  expect(readShortly(text)).toEqual([
    {
      outcome: "adopted",
      announced: "4 2 3",
      in_favour: "AFG BIH CIV FSM",
      against: "PRK IRN",
      abstaining: "COG COD GIN",
      intentions: ["HTI in_favour", "MOZ in_favour"],
      symbols: ["A/RES/69/188"],
    },
  ]);
});

test("a press release names those against and abstaining only: partial", () => {
  const text =
    "By a recorded vote of 119 in favour to 3 against (Plurinational State of Bolivia, Islamic Republic of Iran, Bolivarian Republic of Venezuela), with 2 abstentions (Federated States of Micronesia and United Republic of Tanzania), the Assembly adopted the resolution.";
  expect(readShortly(text)).toEqual([
    { outcome: "adopted", announced: "119 3 2", against: "BOL IRN VEN", abstaining: "FSM TZA", partial: "partial" },
  ]);
});

test("a resolution's end note, its lines broken", () => {
  const text = `[Adopted by a recorded vote of 3 to 2, with 1 abstention. The voting was as follows:
In favour:
Albania, United Kingdom of Great Britain and
Northern Ireland, United States of America
Against:
China, Venezuela
(Bolivarian Republic of)
Abstaining:
Algeria]`;
  expect(readShortly(text)).toEqual([
    { outcome: "adopted", announced: "3 2 1", in_favour: "ALB GBR USA", against: "CHN VEN", abstaining: "DZA" },
  ]);
});

test("one name a line under YES, NO and ABSTAIN with their numbers", () => {
  const text =
    "A/HRC/RES/13/14\nYES (3)\nBosnia and Herzegovina\nCongo\nRepublic of Korea\n\nNO (1)\nCuba\n\nABSTAIN (2)\nNiger\nNigeria\n";
  expect(readShortly(text)).toEqual([
    { announced: "3 1 2", in_favour: "BIH COG KOR", against: "CUB", abstaining: "NER NGA", symbols: ["A/HRC/RES/13/14"] },
  ]);
});

test("page furniture within a list, within a name, footnote marks and no-break spaces", () => {
  const text = `In favour: Argentina, Belgium, Republic of
A/HRC/RES/16/8
7 GE.14-13217

Korea, Bosnia and\u00a0Herze-\ngovina, Guinea-\nBissau, United Kingdom of Great
Britain and Northern Ireland.
Against: Cuba, Mada-
gascar 1/
Abstaining: Angola,\u00a0 Bangladesh, Uganda.*

* The representative of Bahrain did not participate in the voting.`;
  expect(readShortly(text)).toEqual([
    {
      announced: "– – –",
      in_favour: "ARG BEL KOR BIH GNB GBR",
      against: "CUB MDG",
      abstaining: "AGO BGD UGA",
      symbols: ["A/HRC/RES/16/8"],
    },
  ]);
});

test("a French record", () => {
  const text = `Votent pour :
Allemagne, Bolivie (État plurinational de), Pays-Bas (Royaume des), République de Corée et Suisse

Votent contre :
Égypte, République populaire démocratique de Corée

S’abstiennent :
Congo, République démocratique du Congo, Iran (République islamique d’)

Par 5 voix contre 2, avec 3 abstentions, le projet de résolution A/HRC/7/L.28 est adopté (résolution 7/15).`;
  expect(readShortly(text)).toEqual([
    {
      outcome: "adopted",
      announced: "5 2 3",
      in_favour: "DEU BOL NLD KOR CHE",
      against: "EGY PRK",
      abstaining: "COG COD IRN",
      symbols: ["A/HRC/7/L.28", "A/HRC/RES/7/15"],
    },
  ]);
});

test("a Spanish record", () => {
  const text = `Votos a favor:
Alemania, Bosnia y Herzegovina, Estados Unidos de América y Suiza.

Votos en contra:
Ninguno.

Abstenciones:
Guinea Ecuatorial, República Popular Democrática de Corea.

Por 4 votos contra ninguno y 2 abstenciones, queda aprobado el proyecto de resolución A/HRC/25/L.17.`;
  expect(readShortly(text)).toEqual([
    { outcome: "adopted", announced: "4 0 2", in_favour: "DEU BIH USA CHE", abstaining: "GNQ PRK", symbols: ["A/HRC/25/L.17"] },
  ]);
});
