import { subjectOfTitle } from "../../../formats/names/subjectOfTitle";
import type { CalendarDate } from "../../../formats/words/CalendarDate";
import { seedNames } from "../support/seedNames";

const index = seedNames();
const subject = (title: string, date = "2014-12-18") => subjectOfTitle(index, title, date as CalendarDate);

test.each([
  ["Situation of human rights in the Democratic People's Republic of Korea", "PRK"],
  ["Human rights situation in the Islamic Republic of Iran", "IRN"],
  ["Question of human rights and fundamental freedoms in El Salvador", "SLV"],
  ["Situation of human rights in the Democratic Republic of the Congo and the strengthening of technical cooperation", "COD"],
  ["The deteriorating situation of human rights in Eastern Ghouta, in the Syrian Arab Republic", "SYR"],
  ["Situation of human rights in Ukraine stemming from the Russian aggression", "UKR"],
  ["Situation of human rights in the Autonomous Republic of Crimea and the city of Sevastopol, Ukraine", "UKR"],
  ["Situation in Namibia resulting from the illegal occupation of the territory by South Africa", "NAM"],
  ["Renewal of the mandate of the Commission of Inquiry on Burundi", "BDI"],
  ["Cooperation with and assistance to Ukraine in the field of human rights", "UKR"],
  ["Situation of human rights in Kuwait under Iraqi occupation", "IRQ"],
  ["Human rights situation in the Occupied Palestinian Territory, including East Jerusalem", "PSE"],
  ["Question of the violation of human rights in the occupied Arab territories", "PSE"],
  ["The situation in the occupied territories of Azerbaijan", "AZE"],
  ["The occupied Syrian Golan", "SYR"],
  [
    "Necessity of ending the economic, commercial and financial embargo imposed by the United States of America against Cuba",
    "CUB",
  ],
  ["Situation of human rights of Rohingya Muslims and other minorities in Myanmar", "MMR"],
  ["Darfur", "SDN"],
])("%s: %s", (title, state) => {
  expect(subject(title)).toBe(state);
});

test("several countries side by side, a place where something met, a summary in capitals and no country at all have no subject", () => {
  const titles = [
    "Situation of human rights in Bosnia and Herzegovina, the Republic of Croatia and the Federal Republic of Yugoslavia",
    "Assistance to Benin, the Central African Republic and the Comoros",
    "Follow-up to the World Conference in Austria",
    "TO ADOPT PARAGRAPH 3 ON THE SITUATION IN HUNGARY",
    "The right to development",
    "Question of Western Sahara",
    "",
  ];
  expect(titles.map((title) => subject(title, "1994-12"))).toEqual(titles.map(() => null));
});
