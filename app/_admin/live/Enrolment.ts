/** What an app needs to show codes, and the codes for the day on which it is lost. */
export interface Enrolment {
  /** `otpauth://totp/…`, as apps read it from a QR code. */
  readonly uri: string;
  /** The key in that address, for typing. */
  readonly key: string;
  readonly backupCodes: readonly string[];
}

/** What the site tells when a second factor is begun; `undefined` where it is not that. */
export function enrolmentOf(told: Readonly<Record<string, unknown>>): Enrolment | undefined {
  const { totpUri, backupCodes } = told;
  if (typeof totpUri !== "string" || !URL.canParse(totpUri)) return undefined;
  return { uri: totpUri, key: new URL(totpUri).searchParams.get("secret") ?? "", backupCodes: codesOf(backupCodes) };
}

/** The texts of a list, where it is one. */
export function codesOf(told: unknown): readonly string[] {
  return Array.isArray(told) ? told.filter((code) => typeof code === "string") : [];
}
