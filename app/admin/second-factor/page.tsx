import type { Metadata } from "next";
import { signedIn } from "../../_admin/guard";
import { ChangePassword } from "../../_admin/live/ChangePassword";
import { NewBackupCodes } from "../../_admin/live/NewBackupCodes";
import { SetUpSecondFactor } from "../../_admin/live/SetUpSecondFactor";

export const metadata: Metadata = { title: "Your account", robots: { index: false } };

/** One's own second factor and password; where the role needs the factor, the only page there is until it is set up. */
export default async function SecondFactorPage() {
  const { account, hasSecondFactor } = await signedIn();
  return (
    <>
      <h1>{hasSecondFactor ? "Your account" : "Set up your second factor"}</h1>
      {hasSecondFactor ? (
        <p>
          {account.email} signs in with password and app. When the phone is lost, a backup code signs you in; an administrator can
          take the app away.
        </p>
      ) : (
        <p>
          A password alone can be stolen. Publishers and administrators prove with an app on their phone that it is they; editors
          may.
        </p>
      )}
      {hasSecondFactor ? <NewBackupCodes /> : <SetUpSecondFactor />}
      {hasSecondFactor && (
        <>
          <h2>Another password</h2>
          <ChangePassword />
        </>
      )}
    </>
  );
}
