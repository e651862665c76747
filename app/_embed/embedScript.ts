/**
 * The one script of an embed, the same in all: its hash is all that the embed's policy allows.
 * It tells its height to the page around it, again when that asks, and, where it keeps to a release, says whether a newer one shows
 * something else. The words of the page it is in are never changed but for that line; without scripts nothing is missing.
 * The target of its message is `*` because any page may hold an embed; a height is no secret.
 */
export const EMBED_SCRIPT = `(() => {
  const root = document.documentElement;
  const tell = () => parent.postMessage({ type: "recorded-vote:resize", height: Math.ceil(root.getBoundingClientRect().height) }, "*");
  new ResizeObserver(tell).observe(root);
  addEventListener("load", tell);
  addEventListener("message", ({ source, data }) => {
    if (source === parent && data && data.type === "recorded-vote:ask") tell();
  });
  const { release, name, query } = root.dataset;
  if (!release) return;
  const read = async (address) => {
    const answer = await fetch(address);
    if (answer.status === 404) return undefined;
    if (!answer.ok) throw new Error(answer.status);
    return answer.json();
  };
  const shown = (figure) => figure && JSON.stringify([figure.title, figure.subtitle, figure.sentence, figure.table]);
  const numbers = (pin) => read("/figures/" + name + ".json?" + query + pin);
  const compare = async () => {
    const newest = (await read("/api/v1/releases?limit=1")).items[0].number;
    if (newest <= Number(release)) return;
    const [then, now] = await Promise.all([numbers("&release=" + release), numbers("&release=" + newest)]);
    const line = document.getElementById("newer");
    line.firstElementChild.textContent = shown(then) === shown(now)
      ? "Release " + newest + " of the data has the same figure."
      : "Release " + newest + " of the data has another figure.";
    line.hidden = false;
  };
  compare().catch(() => undefined);
})();`;
