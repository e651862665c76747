import type { Metadata } from "next";
import type { SearchParams } from "../../_claim/readClaimQuery";
import { SignInHere } from "../../_admin/live/SignInHere";
import { pageAfterSignIn } from "../../_admin/pageAfterSignIn";

export const metadata: Metadata = { title: "Sign in", robots: { index: false } };

/** The one page below `/admin` that strangers get. */
export default async function SignInPage({ searchParams }: { readonly searchParams: Promise<SearchParams> }) {
  const { from } = await searchParams;
  return (
    <>
      <h1>Sign in</h1>
      <p>Only for those who enter and correct votes. To read, nobody needs an account.</p>
      <SignInHere from={pageAfterSignIn(from)} />
      <noscript>
        <p>Entering votes takes JavaScript; reading them does not.</p>
      </noscript>
    </>
  );
}
