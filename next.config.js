/** @type {import("next").NextConfig} */
const config = {
  // The server in front compresses and keeps answers, and names itself.
  compress: false,
  poweredByHeader: false,
  generateEtags: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  // `npm run check` holds the types; a build on a reader's machine need not do it again.
  typescript: { ignoreBuildErrors: true },
  // These run in the process itself, never in a bundle.
  serverExternalPackages: ["happy-dom", "pg", "pino"],
  devIndicators: false,
  // A page that an account may not have is answered by 403 (app/admin/forbidden.tsx).
  experimental: { authInterrupts: true },
  // A page and a file cannot share a segment of the address, so a figure's files are answered beside it.
  rewrites: async () => [{ source: "/figures/:name([a-z-]+).:form([a-z.]+)", destination: "/figure-files/:name/:form" }],
};

export default config;
