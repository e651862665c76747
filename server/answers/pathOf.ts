import path from "node:path";

/** Addresses of people who edit: their answers are never kept and never shared. */
const PERSONAL = /^\/(admin|api\/auth|api\/admin)(?![\w-])/i;
/** More layers of percent-encoding than any part of the program undoes. */
const MOST_LAYERS = 4;

/** The path of an address with its percent-encoding undone once; `undefined` where it cannot be. */
export function decodedPath(url: string): string | undefined {
  try {
    return decodeURIComponent(url.split("?", 1)[0] ?? "/");
  } catch {
    return undefined;
  }
}

/** Whether any spelling of a personal address: encoded once or more, with dot segments, doubled or backward slashes, an ending, other case. */
export function isPersonal(url: string): boolean {
  let decoded = url.split("?", 1)[0] ?? "/";
  for (let layer = 0; layer < MOST_LAYERS; layer++) decoded = decodedPath(decoded.replaceAll("?", "%3F")) ?? decoded;
  return PERSONAL.test(path.posix.normalize(`/${decoded.replaceAll("\\", "/")}`).replace(/^\/+/, "/"));
}
