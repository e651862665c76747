/**
 * `/embed.js`, for the page around embeds: gives each frame the height that it tells.
 * Who speaks is known by the frame's window and not by its origin, which is `null` in a sandbox. A frame that was loaded before this
 * script has told its height to nobody, so frames of this site are asked once.
 */
export const PAGE_SCRIPT = `(() => {
  const frames = () => [...document.querySelectorAll("iframe")];
  addEventListener("message", ({ source, data }) => {
    if (!data || data.type !== "recorded-vote:resize" || !(data.height > 0 && data.height < 50000)) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (frame) frame.style.height = Math.ceil(data.height) + "px";
  });
  const embeds = new URL("/embed/", document.currentScript ? document.currentScript.src : location.href).href;
  for (const { src, contentWindow } of frames())
    if (src.startsWith(embeds)) contentWindow.postMessage({ type: "recorded-vote:ask" }, "*");
})();
`;
