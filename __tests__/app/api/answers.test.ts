import { ENDPOINTS } from "../../../app/api/v1/_endpoints/table";
import { read, serveSeed } from "./served";

beforeAll(() => void serveSeed());

/** One address and more for every endpoint. */
const ADDRESSES = new Map<string, readonly string[]>([
  ["/", ["/"]],
  ["/openapi.json", ["/openapi.json"]],
  ["/corrections", ["/corrections"]],
  ["/releases", ["/releases"]],
  ["/releases/{n}", ["/releases/1"]],
  ["/roll-calls", ["/roll-calls?limit=500&sort=date", "/roll-calls?limit=500"]],
  ["/roll-calls/{id}", ["/roll-calls/a-hrc-res-25-25", "/roll-calls/e-cn-4-res-2003-10", "/roll-calls/a-res-62-167"]],
  ["/roll-calls/{id}/pivotal", ["/roll-calls/a-hrc-res-25-25/pivotal", "/roll-calls/a-res-62-167/pivotal"]],
  ["/states", ["/states?limit=500"]],
  ["/states/{iso3}", ["/states/PRK", "/states/CSK"]],
  ["/states/{iso3}/votes", ["/states/CHN/votes?limit=500", "/states/PRK/votes"]],
  ["/groupings", ["/groupings?limit=500", "/groupings?on=2014-03-28"]],
  ["/groupings/{slug}", ["/groupings/eu", "/groupings/african?on=1964"]],
  ["/definitions", ["/definitions", "/definitions?on=1950"]],
  ["/definitions/{slug}", ["/definitions/agrees-with-us-50?on=2014-03-28"]],
  ["/claims", ["/claims"]],
  ["/claims/{slug}", ["/claims/dprk-support-not-limited-to-hostile-states"]],
  [
    "/claims/{slug}/test",
    ["", "?definition=agrees-with-us-70", "?states=PRK", "?rollCalls=a-hrc-res-25-25,a-res-69-188"].map(
      (query) => `/claims/dprk-support-not-limited-to-hostile-states/test${query}`,
    ),
  ],
  ["/claims/{slug}/specifications", ["/claims/dprk-support-not-limited-to-hostile-states/specifications"]],
  ["/agreement", ["/agreement?a=USA&b=PRK", "/agreement?a=CHN&b=CHN&body=HRC&from=2010&to=2014-06&topic=human%20rights"]],
  ["/agreement/matrix", ["/agreement/matrix?states=USA,JPN,CSK", "/agreement/matrix?grouping=nordic&body=GA&to=2014"]],
  ["/agreement/ranking", ["/agreement/ranking?state=JPN", "/agreement/ranking?state=CSK&body=HRC"]],
  ["/cohesion", ["/cohesion?grouping=asean", "/cohesion?grouping=eu&topic=nothing%20of%20the%20kind"]],
  ["/outvoted", ["/outvoted", "/outvoted?topic=nothing%20of%20the%20kind"]],
  ["/pivotal", ["/pivotal", "/pivotal?body=GA&to=2014"]],
  ["/ideal-points", ["/ideal-points", "/ideal-points?body=HRC&session=25&state=PRK"]],
  ["/search", ["/search?q=korea&limit=500"]],
]);

describe.each(ENDPOINTS.map((endpoint) => [endpoint.path, endpoint] as const))("the answer of %s", (path, { answer }) => {
  it("is what its description says, no member more or less", async () => {
    const addresses = ADDRESSES.get(path) ?? [];
    expect(addresses).not.toEqual([]);
    for (const address of addresses) {
      const body = await read(address);
      // Members that the schema does not know are dropped by parsing, and so show as a difference.
      expect(answer.parse(body)).toEqual(body);
    }
  });
});
