import { readFileSync } from "node:fs";
import { ENDPOINTS } from "../../../app/api/v1/_endpoints/table";

const page = readFileSync("docs/api.md", "utf8");

describe("docs/api.md", () => {
  it.each(ENDPOINTS.map(({ path }) => path))("has %s among the addresses", (path) => {
    expect(page).toContain(`\n| \`${path}\` | `);
  });

  it("has no address that does not exist", () => {
    const addresses = [...page.matchAll(/^\| `(\/[^`]*)` \|/gm)].map(([, address]) => address);
    expect(addresses).toEqual(ENDPOINTS.map(({ path }) => path));
  });

  it.each([...new Set(ENDPOINTS.flatMap(({ parameters }) => Object.keys(parameters.shape)))])("says what %s is", (parameter) => {
    const rows = [...page.matchAll(/^\| (`[^|]*`) \| [^|]+ \| [^|]+ \|$/gm)].map(([, names]) => names);
    expect(rows.some((names) => names?.includes(`\`${parameter}\``))).toBe(true);
  });
});
