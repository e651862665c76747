/** In place of a figure that could not be drawn just now; the page that holds it is not kept, so that the next reader gets the picture. */
export function FigureNotDrawn({ name, query }: { readonly name: string; readonly query: string }) {
  return (
    <figure>
      <meta name="recorded-vote:caching" content="no-store" />
      <p className="muted">
        This figure could not be drawn just now. Load the page again, or take its{" "}
        <a href={`/figures/${name}.csv?${query}`}>table</a>.
      </p>
    </figure>
  );
}
