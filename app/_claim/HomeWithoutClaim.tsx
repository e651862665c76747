/** The home page of a release that holds no claim. */
export function HomeWithoutClaim() {
  return (
    <>
      <h1>Recorded Vote</h1>
      <p>This release holds no claim to test. Its votes are at /resolutions.</p>
    </>
  );
}
