import { zipPieces, type ZipEntry } from "../../formats/zip/zipPieces";
import type { Release } from "../../release/Release";
import { packageDescriptor, type WrittenFile } from "./packageDescriptor";
import { PACKAGE_RESOURCES, pathOfResource } from "./packageResources";
import { packageDictionary } from "./packageDictionary";
import { packageCitation, packageLicence, packageReadme } from "./packageTexts";

/** A SHA-256 that is being computed: Node's `createHash("sha256")` is one. */
export interface Digest {
  update(bytes: Uint8Array): unknown;
  digest(form: "hex"): string;
}

/**
 * The whole release as a Frictionless Data Package in a ZIP archive, in pieces as they come.
 * The same release gives the same bytes: no clock, no address, nothing of the machine.
 * @param newDigest begins a SHA-256
 */
export function writeDataPackage(release: Release, newDigest: () => Digest): Generator<Uint8Array> {
  return zipPieces(entriesOf(release, newDigest));
}

/** What a file says of others (their sums) comes after them. */
function* entriesOf(release: Release, newDigest: () => Digest): Generator<ZipEntry> {
  const { info } = release;
  const written: WrittenFile[] = [];
  const entry = (name: string, pieces: Iterable<string>): ZipEntry => ({
    name,
    pieces: noted(pieces, newDigest(), (bytes, sha256) => void written.push({ name, bytes, sha256 })),
  });
  for (const resource of PACKAGE_RESOURCES) yield entry(pathOfResource(resource), resource.pieces(release));
  yield entry("datapackage.json", [packageDescriptor(info, written)]);
  yield entry("data-dictionary.md", [packageDictionary()]);
  yield entry("CITATION.cff", [packageCitation(info)]);
  yield entry("LICENSE.md", [packageLicence()]);
  yield entry("README.md", [packageReadme(info)]);
  yield entry("SHA256SUMS", [written.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join("")]);
}

function* noted(pieces: Iterable<string>, digest: Digest, onEnd: (bytes: number, sha256: string) => void): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let written = 0;
  for (const piece of pieces) {
    const bytes = encoder.encode(piece);
    digest.update(bytes);
    written += bytes.length;
    yield bytes;
  }
  onEnd(written, digest.digest("hex"));
}
