"use client";

/** Ends the sign-in, here and in the database. */
export function SignOut() {
  const signOut = async () => {
    await fetch("/admin/api/auth/sign-out", { method: "POST" });
    // A whole new page: nothing of the old one stays in the router's memory.
    window.location.replace("/admin/sign-in");
  };
  return (
    <button type="button" onClick={() => void signOut()}>
      Sign out
    </button>
  );
}
