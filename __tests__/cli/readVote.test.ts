import { spawnSync } from "node:child_process";

/** The command on a text from standard input: exit code, the number of votes read, what it says to people. */
function readVote(text: string, ...options: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "cli/read-vote.ts", ...options], {
    input: text,
    encoding: "utf8",
  });
  return { status, votes: stdout === "" ? undefined : JSON.parse(stdout).length, says: stderr.trim().split("\n")[0] };
}

test("npm run read-vote tells by its exit code whether a vote was found and whether it was asked rightly", () => {
  const text = "The draft was adopted by a recorded vote of 1 to 1, with no abstentions. In favour: France. Against: Cuba.";
  expect(readVote(text)).toEqual({ status: 0, votes: 1, says: "" });
  expect(readVote("The meeting rose at 6 p.m.")).toEqual({ status: 3, votes: 0, says: "No vote was found in the text." });
  expect(readVote("", "nowhere.txt").status).toBe(2);
  expect(readVote(text, "--date", "tomorrow").status).toBe(2);
});
