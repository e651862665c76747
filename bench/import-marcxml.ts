import { spawn } from "node:child_process";
import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { SaxesParser } from "saxes";
import { readMarcXml } from "../formats/marcxml/readMarcXml";

const file = process.argv[2] ?? "../shared/data/hrc/chr-hrc-1946-2024.marcxml.gz";
const ROUNDS = 5;

/** `zcat FILE | wc`, the measure: how fast the bytes can be unpacked and looked at at all. */
function unpackAndCount(): Promise<number> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    spawn("sh", ["-c", 'zcat "$0" | wc', file], { stdio: "ignore" })
      .on("error", reject)
      .on("exit", () => resolve(performance.now() - started));
  });
}

async function parseAlone(): Promise<number> {
  const started = performance.now();
  const parser = new SaxesParser();
  let events = 0;
  parser.on("opentag", () => void events++);
  parser.on("text", () => void events++);
  const decoder = new TextDecoder();
  for await (const chunk of createReadStream(file).pipe(createGunzip())) parser.write(decoder.decode(chunk, { stream: true }));
  parser.close();
  return performance.now() - started;
}

async function read(): Promise<number> {
  const started = performance.now();
  let records = 0;
  for await (const { kind } of readMarcXml(createReadStream(file))) if (kind === "roll_call") records++;
  if (records === 0) throw new Error(`${file} holds no voting record.`);
  return performance.now() - started;
}

const median = (times: number[]) => times.sort((a, b) => a - b)[times.length >> 1] ?? NaN;

const measures = { "zcat | wc": unpackAndCount, "saxes alone": parseAlone, "reading MARCXML": read };
const times = new Map<string, number[]>(Object.keys(measures).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round++)
  for (const [name, measure] of Object.entries(measures)) times.get(name)?.push(await measure());
const unit = median(times.get("zcat | wc") ?? []);
for (const [name, all] of times) {
  const time = median(all);
  process.stdout.write(`${name.padEnd(16)} ${time.toFixed(0).padStart(6)} ms  ${(time / unit).toFixed(2).padStart(6)} ×\n`);
}
const { rss, heapUsed } = process.memoryUsage();
process.stdout.write(
  `memory ${(rss / 2 ** 20).toFixed(0)} MiB, of it live ${(heapUsed / 2 ** 20).toFixed(0)} MiB; at most 5 × is promised\n`,
);
