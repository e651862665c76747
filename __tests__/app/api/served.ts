import { GET } from "../../../app/api/v1/[[...path]]/route";
import type { IdealPoint } from "../../../analysis/idealPoints";
import type { Editing } from "../../../app/_editing/Editing";
import type { Bulk } from "../../../app/_bulk/Bulk";
import type { Files } from "../../../app/_files/Files";
import { setRuntime } from "../../../app/runtime";
import { nobody } from "../../support/nobody";
import type { Iso3 } from "../../../formats/words/Iso3";
import { buildRelease } from "../../../release/buildRelease";
import type { Release, ReleaseInfo } from "../../../release/Release";
import type { ReleaseContent } from "../../../release/ReleaseContent";
import { readSeed } from "../../../seed/readSeed";

/** An answer, taken apart. `json` is `undefined` where the body is none. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: unknown;
}

/** The information of a release that a test makes up. */
export function infoOf(number: number): ReleaseInfo {
  return { number, publishedAt: `2026-01-0${number}T00:00:00.000Z`, note: `Release ${number}`, hash: String(number).repeat(64) };
}

/** Where nothing is edited. */
export const nobodyEdits = {} as Editing;

/** Where no file is sent. */
export const nobodySends = {} as Files;
export const nobodyPastes = {} as Bulk;

/** Serves these contents as releases 1, 2 …, as the process would. */
export function serve(contents: readonly ReleaseContent[]): readonly Release[] {
  const releases = contents.map((content, i) => buildRelease(content, infoOf(i + 1)));
  setRuntime({
    currentRelease: () => releases.at(-1) as Release,
    releaseNumbered: (number) => Promise.resolve(releases[number - 1]),
    releases: () => Promise.resolve(releases.map(({ info }) => info).reverse()),
    idealPoints: ({ number }) => pointsOf(releases[number - 1]),
    baseUrl: undefined,
    drawFigure: () => Promise.reject(new Error("No figure is drawn here.")),
    accounts: nobody,
    editing: nobodyEdits,
    files: nobodySends,
    bulk: nobodyPastes,
    makeFile: () => Promise.reject(new Error("No file is made here.")),
  });
  return releases;
}

/** Two made-up points of every release but an empty one, whose points are still being computed. */
function pointsOf(release: Release | undefined): readonly IdealPoint[] | undefined {
  if (!release || release.rollCalls.length === 0) return undefined;
  const point = { session: "25", body: "HRC", standardError: 0.25, orientation: "agreement" } as const;
  return [
    { ...point, state: "JPN" as Iso3, point: 1.5, n: 30 },
    { ...point, state: "PRK" as Iso3, point: -1.5, n: 19 },
  ];
}

/** Serves what the project ships with, as release 1. */
export function serveSeed(): Release {
  return serve([readSeed()])[0] as Release;
}

/** A GET of an address below `/api/v1`. */
export async function ask(address: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const response = await GET(new Request(`http://localhost:3000/api/v1${address}`, { headers }));
  const text = await response.text();
  const isJson = /json/.test(response.headers.get("content-type") ?? "") && text !== "";
  return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : undefined };
}

/** The JSON of an address that must be there. */
export async function read<T = Record<string, unknown>>(address: string): Promise<T> {
  const { status, json, text } = await ask(address);
  if (status !== 200) throw new Error(`${address} gave ${status}: ${text}`);
  return json as T;
}
