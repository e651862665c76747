import { createServer, type AddressInfo, type Socket } from "node:net";
import type { AccountDesk } from "../../../server/accounts/AccountDesk";
import { changeAccount } from "../../../store/accounts/changeAccount";
import { connectDatabase } from "../../../store/connectDatabase";
import type { Database } from "../../../store/Database";
import { asOwner, dropTestDatabase, openTestDatabase } from "../../support/testDatabase";
import { HTTP, PASSWORD, peopleAt, type Sent } from "./peopleAt";

type People = ReturnType<typeof peopleAt>;
let database: Database;
let newAccount: People["newAccount"];
let send: People["send"];
let signIn: People["signIn"];
let who: People["who"];
let desk: AccountDesk;
let deskAt: People["deskAt"];
beforeAll(async () => {
  database = await openTestDatabase();
  ({ desk, deskAt, newAccount, send, signIn, who } = peopleAt(database));
});
afterAll(() => dropTestDatabase(database));

const from = (address: string) => ({ "x-recorded-vote-client": address });

test("a sign-in gives a cookie that scripts and other sites' pages do not get, and nothing else of the session", async () => {
  const email = await newAccount("editor");
  const { status, told, set, cookies } = await signIn(` ${email.toUpperCase()} `);
  expect([status, told]).toEqual([200, { needsSecondFactor: false }]);
  expect(set.length).toBe(1);
  expect(set[0]).toMatch(/^recorded-vote\.session_token=[^;]+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/i);
  expect(await desk.whoAsks(new Headers({ cookie: cookies }))).toEqual({
    kind: "account",
    account: { id: expect.any(String), email, name: "Person", role: "editor" },
    hasSecondFactor: false,
  });
});

test("over https the cookie is Secure and bound to the host", async () => {
  const https = deskAt("https://votes.example.org");
  const { set, cookies } = await signIn(await newAccount("editor"), {}, PASSWORD, https);
  expect(set[0]).toMatch(
    /^__Host-recorded-vote\.session_token=[^;]+; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Strict$/i,
  );
  expect(set[0]).not.toMatch(/domain/i);
  expect(await who(cookies, https)).toBe("account");
});

test("each sign-in has a new token, and ends the one that the same browser had", async () => {
  const email = await newAccount("editor");
  const first = await signIn(email);
  const second = await signIn(email, { cookie: first.cookies });
  expect(second.cookies).not.toBe(first.cookies);
  expect([await who(first.cookies), await who(second.cookies)]).toEqual(["stranger", "account"]);
});

test("a cookie that a stranger brings along is not made a session", async () => {
  const planted = "recorded-vote.session_token=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.AAAA";
  const { cookies } = await signIn(await newAccount("editor"), { cookie: planted });
  expect(cookies).not.toContain("aaaaaaaa");
  expect(await who(planted)).toBe("stranger");
});

test("signed out, a cookie that was kept is nobody's", async () => {
  const { cookies } = await signIn(await newAccount("editor"));
  expect((await send("sign-out", {}, { cookie: cookies })).status).toBe(200);
  expect(await who(cookies)).toBe("stranger");
});

test("an hour without a request ends a sign-in, and twelve hours end it in any case", async () => {
  const [idle, old, used] = [
    await signIn(await newAccount("editor")),
    await signIn(await newAccount("editor")),
    await signIn(await newAccount("editor")),
  ];
  const shift = async ({ cookies }: Sent, column: string, interval: string) => {
    const token = decodeURIComponent(cookies.split("=")[1] ?? "").split(".")[0];
    await asOwner(database, `UPDATE sign_in SET ${column} = ${column} - interval '${interval}' WHERE token = $1`, [token]);
  };
  await shift(idle, "last_seen_at", "61 minutes");
  await shift(old, "created_at", "12 hours 1 minute");
  await shift(used, "last_seen_at", "59 minutes");
  await shift(used, "created_at", "11 hours");
  expect([await who(idle.cookies), await who(old.cookies), await who(used.cookies)]).toEqual(["stranger", "stranger", "account"]);
  await shift(used, "last_seen_at", "59 minutes");
  expect(await who(used.cookies)).toBe("account");
});

test("disabled means dead at the next request, on every server, and told only to who knows the password", async () => {
  const email = await newAccount("editor");
  const [here, there] = [desk, deskAt(HTTP)];
  const { cookies } = await signIn(email);
  expect([await who(cookies, here), await who(cookies, there)]).toEqual(["account", "account"]);
  expect(await changeAccount(database, email, { kind: "disable" }, "test")).toBe("changed");
  expect([await who(cookies, here), await who(cookies, there)]).toEqual(["stranger", "stranger"]);
  expect((await signIn(email)).told).toMatchObject({
    status: 403,
    detail: "This account is disabled. An administrator can enable it.",
  });
  expect((await signIn(email, {}, "wrong password!")).told).toMatchObject({
    status: 401,
    detail: "E-mail address or password is wrong.",
  });
  expect(await changeAccount(database, email, { kind: "enable" }, "test")).toBe("changed");
  expect(await who(cookies)).toBe("stranger");
  expect((await signIn(email)).status).toBe(200);
});

test("a role that is taken away is gone at the next request", async () => {
  const email = await newAccount("editor");
  const { cookies } = await signIn(email);
  await changeAccount(database, email, { kind: "role", role: "viewer" }, "test");
  expect(await who(cookies)).toBe("stranger");
});

test("an address without an account and a wrong password are answered alike", async () => {
  const known = await signIn(await newAccount("editor"), from("192.0.2.1"), "wrong password!");
  const unknown = await signIn("nobody@example.org", from("192.0.2.1"), "wrong password!");
  expect([known.status, known.told]).toEqual([unknown.status, unknown.told]);
});

test("five failures in a quarter of an hour, counted on all servers together; another network still gets in", async () => {
  const email = await newAccount("editor");
  const servers = [desk, deskAt(HTTP)];
  const at = from("192.0.2.7");
  const failures = await Promise.all(Array.from({ length: 8 }, (_, i) => signIn(email, at, "wrong password!", servers[i % 2])));
  expect(failures.map(({ status }) => status).sort()).toEqual([401, 401, 401, 401, 401, 429, 429, 429]);
  const right = await signIn(email, at);
  expect([right.status, right.told["detail"]]).toEqual([429, "Too many failures. Try again in 15 minutes."]);
  expect((await signIn(email, from("192.0.2.8"))).status).toBe(200);
  await asOwner(database, "UPDATE rate_limit SET since = since - interval '16 minutes'");
  expect((await signIn(email, at)).status).toBe(200);
});

test("an X-Forwarded-For that somebody made up does not give new attempts", async () => {
  const email = await newAccount("editor");
  const forged = (i: number) => ({ ...from("192.0.2.9"), "x-forwarded-for": `203.0.113.${i}`, "x-real-ip": `203.0.113.${i}` });
  for (let i = 0; i < 5; i++) expect((await signIn(email, forged(i), "wrong password!")).status).toBe(401);
  expect((await signIn(email, forged(6), "wrong password!")).status).toBe(429);
});

test("the addresses of one IPv6 network are one", async () => {
  const email = await newAccount("editor");
  for (let i = 1; i <= 5; i++) expect((await signIn(email, from(`2001:db8:1:2::${i}`), "wrong password!")).status).toBe(401);
  expect((await signIn(email, from("2001:db8:1:2:ffff::1"))).status).toBe(429);
  expect((await signIn(email, from("2001:db8:1:3::1"))).status).toBe(200);
});

test("successes are not counted", async () => {
  const email = await newAccount("editor");
  for (let i = 0; i < 7; i++) expect((await signIn(email, from("192.0.2.10"))).status).toBe(200);
});

test("what the library could do besides does not exist", async () => {
  const { cookies } = await signIn(await newAccount("editor"));
  for (const name of [
    "sign-up/email",
    "two-factor/disable",
    "update-user",
    "delete-user",
    "get-session",
    "list-sessions",
    "admin/set-role",
    "constructor",
  ])
    expect([name, (await send(name, {}, { cookie: cookies })).status]).toEqual([name, 404]);
});

test("a body that is not what an action takes is refused, and what it holds besides does not reach the library", async () => {
  expect((await send("sign-in/email", { email: "x" })).status).toBe(400);
  expect((await send("sign-in/email", "x".repeat(5_000))).status).toBe(400);
  const email = await newAccount("editor");
  const { set } = await send("sign-in/email", {
    email,
    password: PASSWORD,
    callbackURL: "https://evil.example.org",
    rememberMe: false,
  });
  expect(set.length).toBe(1);
});

test("a password is changed by who knows the old one, and signs other browsers out", async () => {
  const email = await newAccount("editor");
  const [elsewhere, here] = [await signIn(email), await signIn(email)];
  const change = (currentPassword: string, newPassword: string) =>
    send("change-password", { currentPassword, newPassword }, { cookie: here.cookies });
  expect((await change("wrong password!", "another long password")).status).toBe(401);
  expect((await change(PASSWORD, "short")).status).toBe(422);
  const changed = await change(PASSWORD, "another long password");
  expect([changed.status, await who(changed.cookies), await who(elsewhere.cookies)]).toEqual([200, "account", "stranger"]);
  expect((await signIn(email)).status).toBe(401);
});

describe("the database is down", () => {
  const away = (port: number) => {
    const url = `postgresql://app:secret@127.0.0.1:${port}/votes`;
    return connectDatabase({ ownerUrl: url, appUrl: url });
  };

  test("who brings a cookie is told so, and who brings none is a stranger as ever", async () => {
    const refusing = away(1);
    const at = deskAt(HTTP, () => refusing);
    expect(await who("recorded-vote.session_token=a.b", at)).toBe("unavailable");
    expect(await who("other=1", at)).toBe("stranger");
    await expect(signIn("somebody@example.org", {}, PASSWORD, at)).rejects.toMatchObject({ name: "DatabaseUnavailable" });
    await refusing.close();
  });

  test("so it is where it takes connections and never answers, and where it was never up", async () => {
    const held: Socket[] = [];
    const silent = createServer((socket) => void held.push(socket));
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    const dumb = away((silent.address() as AddressInfo).port);
    expect(
      await who(
        "recorded-vote.session_token=a.b",
        deskAt(HTTP, () => dumb),
      ),
    ).toBe("unavailable");
    expect(
      await who(
        "recorded-vote.session_token=a.b",
        deskAt(HTTP, () => undefined),
      ),
    ).toBe("unavailable");
    held.forEach((socket) => socket.destroy());
    silent.close();
    await dumb.close();
  });
});
