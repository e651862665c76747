import { defineItem } from "../_http/defineItem";
import { notFound } from "../_http/Problem";
import { describeRelease, RELEASE_COLUMNS } from "../_releases/describeRelease";
import { releaseInfoMembers } from "../_schemas/releaseInfo";

export const release = defineItem({
  path: "/releases/{n}",
  operationId: "getRelease",
  summary: "One release: when it was published, why, its hash, and which roll calls it added, changed and removed.",
  parameters: {},
  answer: releaseInfoMembers,
  columns: RELEASE_COLUMNS,
  async respond({ runtime, named, ...asked }) {
    const all = await runtime.releases();
    const info = all.find(({ number }) => String(number) === named && number <= asked.release.info.number);
    if (!info) throw notFound("release", named);
    const body = await describeRelease(runtime, info);
    return { body, rows: [body] };
  },
});
