import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { languageOf } from "@/lib/i18n/locales";
import { readTheme } from "./_server/locale";
import { Messages } from "./_ui/messages";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("frame");
  return {
    title: { default: "Rotfeste", template: "%s · Rotfeste" },
    description: t("description"),
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f8f6f1" },
    { media: "(prefers-color-scheme: dark)", color: "#151713" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  // A nonce is for one answer only, so no page may be rendered ahead of its request.
  await headers();
  const [locale, theme] = await Promise.all([getLocale(), readTheme()]);
  return (
    <html
      lang={languageOf(locale)}
      data-color-scheme={theme}
      data-size="sm"
      data-typography="primary"
    >
      <body>
        <Messages>{children}</Messages>
      </body>
    </html>
  );
}
