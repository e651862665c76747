import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readVotingText } from "../../../formats/votingText/readVotingText";
import { seedVotingNames } from "./readShortly";

const FOLDER = join(process.cwd(), "..", "shared", "examples");
const forms = readdirSync(FOLDER).flatMap((file) => (file.endsWith(".txt") ? [file.slice(0, -4)] : []));

test.each(forms)("%s is read as it stands beside it", (form) => {
  const text = readFileSync(join(FOLDER, `${form}.txt`), "utf8");
  const right = JSON.parse(readFileSync(join(FOLDER, `${form}.json`), "utf8")) as {
    partial: boolean;
    choices: Record<string, string>;
    announced: Record<string, number>;
    intentions: unknown[];
  };
  const [vote, ...others] = readVotingText(text, seedVotingNames());
  if (!vote) throw new Error("no vote was found");
  expect(others).toEqual([]);
  expect(vote.partial).toBe(right.partial);
  expect(Object.fromEntries(vote.choices.map(({ state, choice }) => [state, choice]))).toEqual(right.choices);
  expect(vote.choices.map(({ start, end }) => text.slice(start, end))).toEqual(vote.choices.map((choice) => choice.text));
  expect(vote.intentions.map(({ state, choice }) => ({ state, choice }))).toEqual(right.intentions);
  // One form prints no number; its reading gives what its lists add up to.
  expect(vote.announced.inFavour === null ? vote.counted : vote.announced).toMatchObject(right.announced);
  expect([vote.warnings, vote.unrecognised]).toEqual([[], []]);
});
