import { changeAccount } from "../../../store/accounts/changeAccount";
import type { Role } from "../../../store/accounts/Role";
import type { Database } from "../../../store/Database";
import { asApp, dropTestDatabase, openTestDatabase } from "../../support/testDatabase";
import { totpOf } from "../../support/totp";
import { PASSWORD, peopleAt } from "./peopleAt";

type People = ReturnType<typeof peopleAt>;
let database: Database;
let newAccount: People["newAccount"];
let send: People["send"];
let signIn: People["signIn"];
let who: People["who"];
beforeAll(async () => {
  database = await openTestDatabase();
  ({ newAccount, send, signIn, who } = peopleAt(database));
});
afterAll(() => dropTestDatabase(database));

/** Signs in and enrols. */
async function enrolled(role: Role) {
  const email = await newAccount(role);
  const { cookies } = await signIn(email);
  const begun = await send("two-factor/enable", { password: PASSWORD }, { cookie: cookies });
  const uri = String(begun.told["totpUri"]);
  const done = await send("two-factor/verify-totp", { code: totpOf(uri) }, { cookie: cookies });
  return { email, uri, before: cookies, cookies: done.cookies, backupCodes: begun.told["backupCodes"] as string[] };
}

test.each(["publisher", "administrator"] as const)("a %s may do nothing before it is set up", async (role) => {
  const { cookies } = await signIn(await newAccount(role));
  expect(await who(cookies)).toBe("second_factor");
});

test("it is set up with the password and a first code, which gives a new token and ends the sign-ins before", async () => {
  const email = await newAccount("publisher");
  const [elsewhere, { cookies }] = [await signIn(email), await signIn(email)];
  expect((await send("two-factor/enable", { password: "wrong password!" }, { cookie: cookies })).status).toBe(401);
  const begun = await send("two-factor/enable", { password: PASSWORD }, { cookie: cookies });
  expect(begun.told).toEqual({
    needsSecondFactor: false,
    totpUri: expect.stringContaining(`otpauth://totp/Recorded%20Vote:${encodeURIComponent(email)}`),
    backupCodes: expect.any(Array),
  });
  expect(await who(cookies)).toBe("second_factor");
  expect((await send("two-factor/verify-totp", { code: "000000" }, { cookie: cookies })).status).toBe(401);
  const done = await send("two-factor/verify-totp", { code: totpOf(String(begun.told["totpUri"])) }, { cookie: cookies });
  expect([await who(done.cookies), await who(cookies), await who(elsewhere.cookies)]).toEqual([
    "account",
    "stranger",
    "stranger",
  ]);
});

test("from then on a password alone opens nothing", async () => {
  const { email, uri } = await enrolled("publisher");
  const half = await signIn(email);
  expect([half.told, await who(half.cookies)]).toEqual([{ needsSecondFactor: true }, "stranger"]);
  expect((await send("two-factor/verify-totp", { code: "000000" }, { cookie: half.cookies })).status).toBe(401);
  const whole = await send("two-factor/verify-totp", { code: totpOf(uri) }, { cookie: half.cookies });
  expect(await who(whole.cookies)).toBe("account");
});

test("nobody can ask to be remembered without it", async () => {
  const { email, uri } = await enrolled("publisher");
  const half = await signIn(email);
  const whole = await send("two-factor/verify-totp", { code: totpOf(uri), trustDevice: true }, { cookie: half.cookies });
  expect(whole.set.filter((line) => !/Max-Age=0/i.test(line)).length).toBe(1);
  expect((await signIn(email, { cookie: whole.cookies })).told).toEqual({ needsSecondFactor: true });
});

test("five wrong codes end the attempt and lock the factor for a quarter of an hour", async () => {
  const { email, uri } = await enrolled("publisher");
  const half = await signIn(email);
  for (let i = 0; i < 5; i++) await send("two-factor/verify-totp", { code: "000000" }, { cookie: half.cookies });
  expect((await send("two-factor/verify-totp", { code: totpOf(uri) }, { cookie: half.cookies })).status).toBe(429);
  const again = await signIn(email);
  expect((await send("two-factor/verify-totp", { code: totpOf(uri) }, { cookie: again.cookies })).status).toBe(429);
});

test("a backup code signs in once", async () => {
  const { email, backupCodes } = await enrolled("administrator");
  const [code = ""] = backupCodes;
  const first = await send("two-factor/verify-backup-code", { code }, { cookie: (await signIn(email)).cookies });
  expect(await who(first.cookies)).toBe("account");
  expect((await send("two-factor/verify-backup-code", { code }, { cookie: (await signIn(email)).cookies })).status).toBe(401);
});

test("a factor that an administrator took away is set up anew", async () => {
  const { email, cookies } = await enrolled("publisher");
  await changeAccount(database, email, { kind: "second_factor" }, "test");
  expect(await who(cookies)).toBe("stranger");
  expect(await who((await signIn(email)).cookies)).toBe("second_factor");
});

test("its secret and the backup codes are kept encrypted", async () => {
  const { uri, backupCodes } = await enrolled("publisher");
  const rows = JSON.stringify(await asApp(database, "SELECT * FROM two_factor"));
  expect(rows).not.toContain(new URL(uri).searchParams.get("secret"));
  expect(rows).not.toContain(backupCodes[0]);
});
