import { differenceOf } from "../../../app/_editing/differenceOf";
import type { Preview } from "../../../app/_editing/Editing";
import { buildRelease } from "../../../release/buildRelease";
import type { ReleaseContent } from "../../../release/ReleaseContent";
import { smallContent } from "../../support/smallContent";

const releaseOf = (content: ReleaseContent, number: number) =>
  buildRelease(content, { number, publishedAt: "2026-01-01T00:00:00.000Z", note: "", hash: String(number).repeat(64) });

function previewOf(content: ReleaseContent): Preview {
  const [before, after] = [releaseOf(smallContent, 1), releaseOf(content, 2)];
  return { rollCall: "a-hrc-res-25-25", targetChanged: false, before, after } as Preview;
}

test("a reviewer is told what changes of the vote, on which pages, and what else would be published with it", () => {
  const [vote, other, last] = smallContent.rollCalls;
  if (!vote || !other || !last) throw new Error("The small content has three votes");
  const changed = {
    ...smallContent,
    definitions: smallContent.definitions.map((definition) => ({ ...definition, note: "Otherwise" })),
    rollCalls: [
      { rollCall: vote.rollCall, choices: new Map([...vote.choices].filter(([state]) => state !== "CHN")) },
      { ...other, rollCall: { ...other.rollCall, title: "Another title" } },
      last,
    ],
  };
  const difference = differenceOf(previewOf(changed));
  expect(difference).toMatchObject({
    rollCall: "a-hrc-res-25-25",
    releases: { before: 1, after: 2 },
    fields: [],
    choices: [{ state: "CHN", before: "against", after: null }],
    others: { added: [], changed: ["a-res-46-1.2"], removed: [] },
    otherLists: ["definitions"],
  });
  expect(difference.pages).toEqual([
    { href: "/resolutions/a-hrc-res-25-25", why: "the vote itself" },
    { href: "/resolutions/a-hrc-res-31-18", why: "leads to it" },
    { href: "/", why: "the first page's claim or timeline" },
    { href: "/claims/not-only-from-the-west", why: "a claim that speaks of it" },
    { href: "/states/CHN", why: "a state whose choice changes" },
    { href: "/resolutions", why: "the list of votes" },
    { href: "/data", why: "what the release changes" },
  ]);
});

test("where nothing changes, nothing is told", () => {
  const { fields, choices, others, otherLists } = differenceOf(previewOf(smallContent));
  expect({ fields, choices, others, otherLists }).toEqual({
    fields: [],
    choices: [],
    others: { added: [], changed: [], removed: [] },
    otherLists: [],
  });
});
