import Link from "next/link";

/** What the address names is not in this release. */
export default function NotFound() {
  return (
    <>
      <h1>There is nothing at this address</h1>
      <p>
        The release has no such page, vote or claim. <Link href="/resolutions">All votes</Link> · <Link href="/">The claim</Link>
      </p>
    </>
  );
}
