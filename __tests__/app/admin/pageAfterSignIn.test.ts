import { pageAfterSignIn } from "../../../app/_admin/pageAfterSignIn";

test.each(["/admin", "/admin/entry/new", "/admin/entry/1?tab=2", "/admin?status=ready"])("%s is where one was going", (from) => {
  expect(pageAfterSignIn(from)).toBe(from);
});

test.each([
  undefined,
  "",
  "/",
  "https://evil.example.org/admin",
  "//evil.example.org/admin",
  "/\\evil.example.org",
  "/admin/..//evil.example.org",
  "/admin/../states",
  "/administrators",
  "/admin//evil.example.org",
  "/admin/sign-in?from=/admin",
  "/admin/api/me",
  ["/admin/entry/new", "/admin"],
])("%s leads to the beginning", (from) => {
  expect(pageAfterSignIn(from)).toBe("/admin");
});
