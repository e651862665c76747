import { isForeign } from "../../../app/_admin/isForeign";

const sent = (method: string, origin: string | undefined) => ({
  method,
  headers: new Headers({ host: "votes.example.org:3000", ...(origin === undefined ? {} : { origin }) }),
});

const ORIGINS = [
  undefined,
  "null",
  "",
  "https://evil.example.org",
  "http://sibling.votes.example.org:3000",
  "http://votes.example.org",
  "http://votes.example.org:3001",
  "https://votes.example.org:3000",
  "http://votes.example.org:3000.evil.example.org",
  "http://votes.example.org:3000, http://evil.example.org",
];

test.each(ORIGINS)("a change from the origin %s is foreign, whatever its method", (origin) => {
  for (const method of ["POST", "PUT", "PATCH", "DELETE"]) expect(isForeign(sent(method, origin), undefined)).toBe(true);
});

test("a change from a page of the site is not", () => {
  expect(isForeign(sent("POST", "http://votes.example.org:3000"), undefined)).toBe(false);
});

test("where the site's address is set, that is its origin and no other, whatever the request calls the host", () => {
  expect(isForeign(sent("POST", "https://votes.example.org"), "https://votes.example.org/un")).toBe(false);
  expect(isForeign(sent("POST", "http://votes.example.org:3000"), "https://votes.example.org")).toBe(true);
});

test("reading is open to requests without an origin", () => {
  for (const method of ["GET", "HEAD", "OPTIONS"]) expect(isForeign(sent(method, undefined), undefined)).toBe(false);
});
