import { createHash } from "node:crypto";
import { securityHeaders } from "../../../server/answers/securityHeaders";

const policyOf = (html: string, type = "text/html; charset=utf-8", framable = false) =>
  new Map(
    String(securityHeaders(type, Buffer.from(html), framable)["content-security-policy"])
      .split("; ")
      .map((directive) => {
        const [name = "", ...values] = directive.split(" ");
        return [name, values] as const;
      }),
  );

const allow = (text: string) => `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;

test("each inline script is allowed by the hash of its very text, letters beyond ASCII and line breaks included", () => {
  const html = `<script>go("é ‘x’")</script><SCRIPT src="/a.js"></SCRIPT><script src="/b.js" async></script>
<script id="_R_">
 two()
</script><script type="application/ld+json">{"a":1}</script>`;
  expect(policyOf(html).get("script-src")).toEqual(["'self'", allow('go("é ‘x’")'), allow("\n two()\n"), allow('{"a":1}')]);
});

test("the hash is the one that a browser computes", () => {
  // printf 'alert(1)' | openssl dgst -sha256 -binary | base64
  expect(policyOf("<script>alert(1)</script>").get("script-src")).toEqual([
    "'self'",
    "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='",
  ]);
});

test("the same script twice is allowed once", () => {
  expect(policyOf("<script>a</script><script>a</script>").get("script-src")).toEqual(["'self'", allow("a")]);
});

test("what is no page allows no inline script, whatever it holds", () => {
  expect(policyOf("<svg><script>a</script></svg>", "image/svg+xml").get("script-src")).toEqual(["'self'"]);
});

test("everything comes from the site itself, and nobody may frame it", () => {
  const policy = policyOf("");
  expect(policy.get("default-src")).toEqual(["'none'"]);
  expect(policy.get("base-uri")).toEqual(["'none'"]);
  expect(policy.get("form-action")).toEqual(["'self'"]);
  expect(policy.get("frame-ancestors")).toEqual(["'none'"]);
  expect(securityHeaders("text/html", Buffer.alloc(0), false)).toMatchObject({
    "x-frame-options": "DENY",
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin",
  });
});

test("an embed may be framed by anybody", () => {
  expect(policyOf("", "text/html", true).get("frame-ancestors")).toEqual(["*"]);
  expect(securityHeaders("text/html", Buffer.alloc(0), true)["x-frame-options"]).toBeUndefined();
});
