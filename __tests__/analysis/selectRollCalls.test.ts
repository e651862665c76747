import { selectRollCalls, type RollCallSelection } from "../../analysis/selectRollCalls";
import { day } from "../release/tinyContent";
import { smallRelease } from "./smallRelease";

const release = smallRelease([
  ["a", {}, { body: "GA", date: day("1946-05"), topics: ["Décolonisation"] }],
  ["b", {}, { body: "GA-C3", date: day("2014-11-18"), topics: ["Human rights"] }],
  ["c", {}, { body: "GA", date: day("2014-12-18"), topics: ["Human rights", "Disarmament"] }],
]);

describe("the roll calls that are meant", () => {
  it.each<[string, RollCallSelection, readonly number[]]>([
    ["all without a word", {}, [0, 1, 2]],
    ["one body, its committees not", { body: "GA" }, [0, 2]],
    ["from a day on, that day too", { from: day("2014-11-18") }, [1, 2]],
    ["to a year, all of it", { to: day("2014") }, [0, 1, 2]],
    ["to a day within a month of which the record has no day", { to: day("1946-05-03") }, [0]],
    ["a topic in any case and without its accents", { topic: "DECOLONISATION" }, [0]],
    ["a topic that stands second", { topic: "disarmament" }, [2]],
    ["not a part of a topic", { topic: "rights" }, []],
    ["all that is asked at once", { body: "GA", topic: "Human rights", from: day("2014") }, [2]],
    ["none where the last day is before the first", { from: day("2015"), to: day("2014") }, []],
  ])("are %s", (_, selection, rows) => {
    expect(selectRollCalls(release, selection)).toEqual(rows);
  });
});
