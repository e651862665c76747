/** What a refusal of the authentication library is to the person at the keyboard: status and sentence, by the library's code. */
const REFUSALS: ReadonlyMap<string, readonly [number, string]> = new Map([
  ["INVALID_EMAIL_OR_PASSWORD", [401, "E-mail address or password is wrong."]],
  ["INVALID_EMAIL", [401, "E-mail address or password is wrong."]],
  ["INVALID_PASSWORD", [401, "The password is wrong."]],
  ["ACCOUNT_DISABLED", [403, "This account is disabled. An administrator can enable it."]],
  ["INVALID_CODE", [401, "The code is wrong, or its time has passed."]],
  ["INVALID_BACKUP_CODE", [401, "The backup code is wrong, or was used already."]],
  ["INVALID_TWO_FACTOR_COOKIE", [401, "The sign-in took too long, or began elsewhere. Begin again with the password."]],
  ["TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE", [401, "Too many wrong codes. Begin again with the password."]],
  ["ACCOUNT_TEMPORARILY_LOCKED", [429, "Too many wrong codes. Try again in a quarter of an hour."]],
  ["TOTP_ALREADY_ENABLED", [409, "This account has its second factor already."]],
  ["TOTP_NOT_ENABLED", [409, "This account has no second factor yet."]],
  ["TWO_FACTOR_NOT_ENABLED", [409, "This account has no second factor yet."]],
  ["BACKUP_CODES_NOT_ENABLED", [409, "This account has no backup codes."]],
  ["PASSWORD_TOO_SHORT", [422, "A password has at least 12 characters."]],
  ["PASSWORD_TOO_LONG", [422, "A password has at most 128 characters."]],
]);

/** @param code the library's; `undefined` where it gave none */
export function refusalInWords(code: string | undefined): readonly [status: number, sentence: string] {
  return REFUSALS.get(code ?? "") ?? [400, "This could not be done."];
}
