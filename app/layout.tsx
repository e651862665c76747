import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { FeedLinks } from "./_feeds/FeedLinks";
import { sans, serif } from "./_shell/fonts";
import { SiteHeader } from "./_shell/SiteHeader";
import { SiteFooter } from "./_shell/SiteFooter";
import "./theme.css";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Recorded Vote", template: "%s · Recorded Vote" },
  description: "Where a claim about United Nations voting is tested on the votes themselves.",
};

export const viewport: Viewport = { width: "device-width", initialScale: 1 };

/** What stands around every page. */
export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en" className={`${sans.variable} ${serif.variable}`}>
      <body>
        <FeedLinks />
        <a className="skip" href="#content">
          Skip to the content
        </a>
        <SiteHeader />
        <main id="content">{children}</main>
        <SiteFooter />
      </body>
    </html>
  );
}
