import { buildRelease } from "../../../release/buildRelease";
import type { FigurePool } from "../../../figures/draw/FigurePool";
import type { Release } from "../../../release/Release";
import { editingDesk } from "../../../server/editing/editingDesk";
import { Previews } from "../../../server/editing/Previews";
import type { Database } from "../../../store/Database";
import { ANN, BOB, NEW_VOTE, openEditingDatabase } from "../../store/editing/editingSupport";
import { smallContent } from "../../support/smallContent";
import { dropTestDatabase } from "../../support/testDatabase";

let database: Database;
beforeAll(async () => void (database = await openEditingDatabase()));
afterAll(() => dropTestDatabase(database));

const info = { number: 1, publishedAt: "2026-01-01T00:00:00.000Z", note: "First", hash: "1".repeat(64) };
const current = (): Release => buildRelease(smallContent, info);

/** A pool that says what it was given. */
function talkingPool() {
  const said: string[] = [];
  const pool = {
    hasRelease: (place: number) => said.includes(`add ${place}`),
    addRelease: ({ number }: { number: number }, _: Uint8Array, place: number = number) => void said.push(`add ${place}`),
    draw: async (place: number, name: string) => void said.push(`draw ${name} of ${place}`),
  } as unknown as FigurePool;
  return { said, pool };
}

function deskOn(on: Database | undefined, { pool } = talkingPool(), served = () => 99) {
  return editingDesk({ database: () => on, alone: false, previews: new Previews({ pool, current }), served });
}

test("without a database every question is refused by an error that the guard knows", async () => {
  const desk = deskOn(undefined);
  await expect(desk.list()).rejects.toMatchObject({ name: "DatabaseUnavailable" });
  await expect(desk.create({ document: NEW_VOTE }, ANN)).rejects.toMatchObject({ name: "DatabaseUnavailable" });
});

test("a refusal is a value, and a publication is answered once this process serves it", async () => {
  let isServed = false;
  const desk = deskOn(database, talkingPool(), () => (isServed ? 2 : 1));
  const begun = await desk.create({ document: NEW_VOTE }, ANN);
  if (!begun.ok) throw new Error("It was refused");
  const { id } = begun.value;
  expect(await desk.save({ id, version: 7, document: NEW_VOTE }, BOB)).toMatchObject({
    ok: false,
    refusal: { reason: "stale", theirs: { version: 1 } },
  });
  await desk.mark({ id, version: 1, mark: "ready" }, ANN);
  expect(await desk.publish({ id, version: 2, note: "A vote", idempotencyKey: "k" }, ANN)).toMatchObject({
    ok: false,
    refusal: { reason: "second_person" },
  });
  setTimeout(() => (isServed = true), 100);
  expect(await desk.publish({ id, version: 2, note: "A vote", idempotencyKey: "k" }, BOB)).toMatchObject({
    ok: true,
    value: { release: { number: 2 } },
  });
  expect(isServed).toBe(true);
});

/** Planted fault with which this was seen to fail: the preview drawn under its release's number, where readers' figures come from. */
test("a preview is made once for a draft's version, and drawn under no release's number", async () => {
  const talking = talkingPool();
  const desk = deskOn(database, talking);
  const begun = await desk.create({ document: { ...NEW_VOTE, symbol: "A/HRC/RES/97/1" } }, ANN);
  const id = begun.ok ? begun.value.id : "";
  const [one, again] = [await desk.preview(id), await desk.preview(id)];
  if (!one.ok || !again.ok) throw new Error("It was refused");
  expect(again.value).toBe(one.value);
  expect([one.value.rollCall, one.value.before.info.number, one.value.after.info]).toMatchObject([
    "a-hrc-res-97-1",
    1,
    { number: 2, note: "A preview, not published" },
  ]);
  await one.value.draw("vote", {}, [288]);
  await one.value.draw("timeline", {}, [288]);
  await desk.save({ id, version: 1, document: { ...NEW_VOTE, symbol: "A/HRC/RES/97/2" } }, ANN);
  const changed = await desk.preview(id);
  if (!changed.ok) throw new Error("It was refused");
  await changed.value.draw("vote", {}, [288]);
  expect(talking.said).toEqual(["add -1", "draw vote of -1", "draw timeline of -1", "add -2", "draw vote of -2"]);
});
