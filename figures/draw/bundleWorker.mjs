import { mkdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const entry = fileURLToPath(new URL("./worker.ts", import.meta.url));
const require = 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';

/**
 * Bundles the drawing worker into one file that Node runs as it is, and puts it in place whole.
 * @param {string} [out] where to, by default dist/figures.mjs under the working folder
 * @returns {Promise<string>} the file
 */
export async function bundleWorker(out = path.join(process.cwd(), "dist", "figures.mjs")) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    outfile: out,
    write: false,
    bundle: true,
    minify: true,
    platform: "node",
    format: "esm",
    target: "node20",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".css": "local-css" },
    banner: { js: require },
    // Native, or with files of their own beside them.
    external: ["@resvg/resvg-js", "pdfkit", "svg-to-pdfkit", "@expo-google-fonts/*"],
    logLevel: "error",
  });
  const script = outputFiles.find((file) => file.path === out);
  if (!script) throw new Error(`esbuild wrote no ${out}`);
  await mkdir(path.dirname(out), { recursive: true });
  const unfinished = `${out}.${process.pid}`;
  await writeFile(unfinished, script.contents);
  await rename(unfinished, out);
  return out;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundleWorker(process.argv[2]);
