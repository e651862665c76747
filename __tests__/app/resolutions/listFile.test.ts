import readXlsx from "read-excel-file/node";
import { GET as getCsv } from "../../../app/resolutions.csv/route";
import { GET as getXlsx } from "../../../app/resolutions.xlsx/route";
import { runtime, setRuntime } from "../../../app/runtime";
import { makeFile } from "../../../figures/draw/files/makeFile";
import { readSeed } from "../../../seed/readSeed";
import { serve } from "../api/served";

const HOSTILE = '=HYPERLINK("http://127.0.0.1:9/","x")';

beforeAll(() => {
  const seed = readSeed();
  const rollCalls = seed.rollCalls.map((one) => {
    return one.rollCall.id === "a-hrc-res-25-25" ? { ...one, rollCall: { ...one.rollCall, title: HOSTILE } } : one;
  });
  serve([{ ...seed, rollCalls }]);
  setRuntime({ ...runtime(), makeFile });
});

const at = (address: string) => new Request(`http://localhost:3000${address}`);

test("the workbook has the lines of the CSV, numbers as numbers, and a title that begins like a formula as text", async () => {
  const answer = await getXlsx(at("/resolutions.xlsx?q=25/25"));
  expect(answer.headers.get("content-disposition")).toBe('attachment; filename="resolutions.xlsx"');
  const [list, about] = await readXlsx(Buffer.from(await answer.arrayBuffer()));
  const [heads = [], row = []] = list?.data ?? [];
  const cell = (name: string) => row[heads.indexOf(name)];
  expect((await (await getCsv(at("/resolutions.csv?q=25/25"))).text()).split("\r\n")[0]).toBe(heads.join(","));
  expect(["id", "title", "date", "officialTally.inFavour", "officialTally.nonVoting"].map(cell)).toEqual([
    "a-hrc-res-25-25",
    HOSTILE,
    "2014-03-28",
    30,
    0,
  ]);
  expect(about?.data).toEqual([
    ["Release", "1"],
    ["Published", "2026-01-01"],
    ["SHA-256", "1".repeat(64)],
  ]);
});

test("a wrong parameter is a 400 that names it, in both", async () => {
  for (const get of [getCsv, getXlsx]) {
    const answer = await get(at("/resolutions?body=NATO"));
    expect([answer.status, answer.headers.get("content-type")]).toEqual([400, "application/problem+json"]);
    expect(await answer.json()).toMatchObject({ errors: [{ parameter: "body" }] });
  }
});
