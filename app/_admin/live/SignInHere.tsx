"use client";

import { useEffect } from "react";
import { SignInForm } from "./SignInForm";

/** The sign-in on a page of its own, which leads on to where the person was going. */
export function SignInHere({ from }: { readonly from: string }) {
  const goOn = () => window.location.replace(from);
  // A link from another site comes without the cookie; from here on it is sent, so whoever is signed in need not do it again.
  useEffect(() => {
    const asked = new AbortController();
    fetch("/admin/api/me", { signal: asked.signal }).then(
      ({ ok }) => ok && window.location.replace(from),
      () => undefined,
    );
    return () => asked.abort();
  }, [from]);
  return <SignInForm onSignedIn={goOn} />;
}
