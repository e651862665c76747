import type { Release } from "../../release/Release";
import { Problem } from "../api/v1/_http/Problem";
import { problemResponse } from "../api/v1/_http/problemResponse";
import { runtime } from "../runtime";
import { wholeList } from "./wholeList";

interface ListFile {
  readonly ending: "csv" | "xlsx";
  readonly type: string;
  readonly write: (release: Release, rows: ReturnType<typeof wholeList>) => string | Uint8Array | Promise<Uint8Array>;
}

/** The list of resolutions as a file to be saved. */
export async function listFile(request: Request, { ending, type, write }: ListFile): Promise<Response> {
  try {
    const release = runtime().currentRelease();
    const content = await write(release, wholeList(release, new URL(request.url).searchParams));
    return new Response(typeof content === "string" ? content : Buffer.from(content), {
      headers: {
        "content-type": type,
        "content-disposition": `attachment; filename="resolutions.${ending}"`,
        "cache-control": "public, max-age=0, must-revalidate",
        "access-control-allow-origin": "*",
      },
    });
  } catch (error) {
    if (error instanceof Problem) return problemResponse(error);
    throw error;
  }
}
