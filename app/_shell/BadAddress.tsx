import Link from "next/link";
import type { ParameterFault } from "../api/v1/_http/Problem";

/** A page in place of one whose address has a wrong parameter: says which, and what is wrong with it. The server sends it as a 400. */
export function BadAddress({ faults, back }: { readonly faults: readonly ParameterFault[]; readonly back: string }) {
  return (
    <>
      <meta name="recorded-vote:status" content="400" />
      <h1>This address cannot be read</h1>
      <ul>
        {faults.map(({ parameter, message }) => (
          <li key={parameter}>
            <code>{parameter}</code>: {message}.
          </li>
        ))}
      </ul>
      <p>
        <Link href={back} prefetch={false}>
          Show the page without its parameters
        </Link>
      </p>
    </>
  );
}
