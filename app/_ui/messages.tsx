import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import { formatInBrowser } from "@/lib/i18n/locales";
import { pickMessages } from "@/lib/i18n/messages";

/** What the kit's own client components say; every page has them. */
const ALWAYS = ["frame.kit", "frame.pages.error", "frame.pages.unavailable", "errors"];

/**
 * Gives client components below it the texts they use, as dotted paths (`cases.newCase`), on top
 * of the kit's own. Nothing else is sent to the browser.
 */
export async function Messages({
  namespaces = [],
  children,
}: {
  namespaces?: readonly string[];
  children: ReactNode;
}) {
  const messages = pickMessages(await getMessages(), [...ALWAYS, ...namespaces]);
  return (
    <NextIntlClientProvider
      locale={formatInBrowser(await getLocale())}
      messages={messages as never}
    >
      {children}
    </NextIntlClientProvider>
  );
}
