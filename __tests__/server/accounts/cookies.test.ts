import { createHmac } from "node:crypto";
import { sessionCookie, signedToken } from "../../../server/accounts/cookies";

const NAME = sessionCookie("http://127.0.0.1:3000");
const signed = (token: string, secret = "key") =>
  encodeURIComponent(`${token}.${createHmac("sha256", secret).update(token).digest("base64")}`);

test("over https the cookie's name holds it to this host; over http browsers would not take such a name", () => {
  expect(sessionCookie("https://votes.example.org")).toBe("__Host-recorded-vote.session_token");
  expect(NAME).toBe("recorded-vote.session_token");
});

test("a token that was signed here is read, among other cookies", () => {
  expect(signedToken(`a=1; ${NAME}=${signed("abc")}; b=2`, NAME, "key")).toBe("abc");
});

test.each([
  ["no cookie", null],
  ["another cookie", `x${NAME}=${signed("abc")}`],
  ["no signature", `${NAME}=abc`],
  ["an empty token", `${NAME}=${signed("")}`],
  ["another key's signature", `${NAME}=${signed("abc", "other")}`],
  ["another token's signature", `${NAME}=${signed("abc").replace("abc", "abd")}`],
  ["half a signature", `${NAME}=${signed("abc").slice(0, -12)}`],
  ["the name twice", `${NAME}=${signed("abc")}; ${NAME}=${signed("abd")}`],
  ["what cannot be decoded", `${NAME}=%zz`],
])("%s is nobody's token", (_, header) => {
  expect(signedToken(header, NAME, "key")).toBeUndefined();
});
