import { cookies } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import type { Locale } from "@/lib/platform/context";
import { messagesWithHardSpaces } from "./hard-spaces";
import { FORMAT_LOCALES, LOCALE_COOKIE, TIME_ZONE, toLocale } from "./locales";
import { messagesFor } from "./messages";

const written = new Map<Locale, ReturnType<typeof messagesFor>>();

/** The messages as a page writes them, made once. */
function pageMessages(locale: Locale) {
  const made = written.get(locale) ?? messagesWithHardSpaces(messagesFor(locale));
  written.set(locale, made);
  return made;
}

/** next-intl's set-up for a request: the locale comes from the person, never from the address. */
export default getRequestConfig(async () => {
  const locale = toLocale((await cookies()).get(LOCALE_COOKIE)?.value);
  return { locale: FORMAT_LOCALES[locale], messages: pageMessages(locale), timeZone: TIME_ZONE };
});
