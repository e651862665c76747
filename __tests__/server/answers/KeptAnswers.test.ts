import type { KeptAnswer } from "../../../server/answers/Answer";
import { KeptAnswers } from "../../../server/answers/KeptAnswers";

const answer = (text: string): KeptAnswer => ({
  status: 200,
  headers: {},
  body: Buffer.from(text),
  etag: `"${text}"`,
  brotli: undefined,
  gzip: undefined,
});
const always = () => true;

test("an answer that a hundred ask for at once is made once", async () => {
  const kept = new KeptAnswers(100_000);
  let made = 0;
  const make = async () => {
    made++;
    await new Promise((resolve) => setTimeout(resolve, 5));
    return answer("one");
  };
  const answers = await Promise.all(Array.from({ length: 100 }, () => kept.get("key", make, always)));
  expect(new Set(answers.map(({ etag }) => etag))).toEqual(new Set(['"one"']));
  await kept.get("key", make, always);
  expect(made).toBe(1);
});

test("one that is not to be kept is made again, but still once for all who ask at the same time", async () => {
  const kept = new KeptAnswers(100_000);
  let made = 0;
  const make = async () => answer(String(++made));
  await Promise.all([kept.get("key", make, () => false), kept.get("key", make, () => false)]);
  expect(made).toBe(1);
  await kept.get("key", make, () => false);
  expect(made).toBe(2);
});

test("one that failed is not remembered: every waiting reader gets the failure, the next a new try", async () => {
  const kept = new KeptAnswers(100_000);
  const failing = () => Promise.reject(new Error("no"));
  const both = await Promise.allSettled([kept.get("key", failing, always), kept.get("key", failing, always)]);
  expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect((await kept.get("key", async () => answer("yes"), always)).etag).toBe('"yes"');
});

test("what is kept stays under its bound: the oldest goes, the newest stays", async () => {
  const kept = new KeptAnswers(100_000);
  let made = 0;
  const make = async () => (made++, answer("x".repeat(9_000)));
  for (let i = 0; i < 100; i++) await kept.get(`key ${i}`, make, always);
  await kept.get("key 99", make, always);
  expect(made).toBe(100);
  await kept.get("key 0", make, always);
  expect(made).toBe(101);
});

test("one that would take more than an eighth of the room is answered and not kept", async () => {
  const kept = new KeptAnswers(100_000);
  let made = 0;
  const make = async () => (made++, answer("x".repeat(20_000)));
  expect((await kept.get("key", make, always)).body.length).toBe(20_000);
  await kept.get("key", make, always);
  expect(made).toBe(2);
});
