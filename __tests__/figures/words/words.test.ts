import { dayInWords } from "../../../figures/words/dayInWords";
import { listInWords } from "../../../figures/words/listInWords";
import { nameInText } from "../../../figures/words/nameInText";
import { numberInWords, numbersInWords } from "../../../figures/words/numberInWords";

test("numbers stand in words up to thirty", () => {
  expect([0, 1, 12, 20, 21, 29, 30, 31].map(numberInWords)).toEqual([
    "no",
    "one",
    "twelve",
    "twenty",
    "twenty-one",
    "twenty-nine",
    "thirty",
    "31",
  ]);
});

test("numbers of one sentence are written alike", () => {
  expect(numbersInWords([30, 6], "none")).toEqual(["thirty", "six"]);
  expect(numbersInWords([31, 0], "none")).toEqual(["31", "0"]);
});

test("dates are as precise as their source", () => {
  expect(["2014-03-28", "1946-05", "1946"].map(dayInWords)).toEqual(["28 March 2014", "May 1946", "1946"]);
});

test("lists and names within a sentence", () => {
  expect([listInWords([]), listInWords(["a"]), listInWords(["a", "b", "c"])]).toEqual(["", "a", "a, b and c"]);
  expect([nameInText("DPRK"), nameInText("Iran")]).toEqual(["the DPRK", "Iran"]);
});
