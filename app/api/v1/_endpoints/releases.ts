import { defineList } from "../_http/defineList";
import { describeRelease, RELEASE_COLUMNS } from "../_releases/describeRelease";
import { releaseInfo } from "../_schemas/releaseInfo";

export const releases = defineList({
  path: "/releases",
  operationId: "listReleases",
  summary: "Every release up to the one that answers, newest first, each with the roll calls that it added, changed and removed.",
  parameters: {},
  item: releaseInfo,
  columns: RELEASE_COLUMNS,
  async find({ runtime, release }) {
    const all = await runtime.releases();
    return all.filter(({ number }) => number <= release.info.number).sort((a, b) => b.number - a.number);
  },
  render: ({ runtime }, info) => describeRelease(runtime, info),
});
