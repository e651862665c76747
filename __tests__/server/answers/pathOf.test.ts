import { decodedPath, isPersonal } from "../../../server/answers/pathOf";

test.each([
  "/admin",
  "/admin/",
  "/admin/users?x=1",
  "/admin?x",
  "/ADMIN",
  "/%61dmin",
  "/%2561dmin",
  "//admin",
  "/\\admin",
  "/%5cadmin",
  "/admin%2fusers",
  "/%2fadmin",
  "/embed/../admin",
  "/embed/%2e%2e/admin",
  "/embed%2f..%2fadmin",
  "/./admin",
  "/admin.rsc",
  "/admin;x",
  "/admin%3fx",
  "/api/auth/session",
  "/api%2fauth/session",
  "/api//admin/uploads",
])("%s is personal", (url) => {
  expect(isPersonal(url)).toBe(true);
});

test.each([
  "/",
  "/administrators",
  "/admin-guide",
  "/api/v1/roll-calls",
  "/resolutions/admin",
  "/?next=/admin",
  "/100%25",
  "/api/authors",
])("%s is public", (url) => {
  expect(isPersonal(url)).toBe(false);
});

test("a path is decoded once, without its query", () => {
  expect(decodedPath("/c%C3%B4te%20d?x=%")).toBe("/côte d");
});

test.each(["/%", "/%zz", "/%C3", "/a%E0%A4%A"])("%s cannot be decoded", (url) => {
  expect(decodedPath(url)).toBeUndefined();
});
