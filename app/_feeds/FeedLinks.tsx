import { FEEDS } from "./feeds";

/** By which a feed reader finds the feeds from a page. @param query `?state=FRA`, for a page of which there is a feed of its own */
export function FeedLinks({ query = "", about = "" }: { readonly query?: string; readonly about?: string }) {
  return (
    <>
      {FEEDS.map(({ name, title }) => (
        <link
          key={name}
          rel="alternate"
          type="application/atom+xml"
          title={`${title}${about}`}
          href={`/feeds/${name}.atom${query}`}
        />
      ))}
    </>
  );
}
