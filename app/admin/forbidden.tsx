import { whoAsks } from "../_admin/guard";

/** In place of a page that an account may not have, or that cannot be made while the database is down. The server sends the latter as a 503. */
export default async function Forbidden() {
  const asks = await whoAsks();
  if (asks.kind === "unavailable")
    return (
      <>
        <meta name="recorded-vote:status" content="503" />
        <h1>The database cannot be reached</h1>
        <p>What you typed is kept in your browser. Load this page again in a moment; readers notice nothing.</p>
      </>
    );
  return (
    <>
      <h1>Your account may not do this</h1>
      <p>An administrator can give it another role.</p>
    </>
  );
}
