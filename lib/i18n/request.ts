import { cookies } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { FORMAT_LOCALES, LOCALE_COOKIE, TIME_ZONE, toLocale } from "./locales";
import { messagesFor } from "./messages";

/** next-intl's set-up for a request: the locale comes from the person, never from the address. */
export default getRequestConfig(async () => {
  const locale = toLocale((await cookies()).get(LOCALE_COOKIE)?.value);
  return { locale: FORMAT_LOCALES[locale], messages: messagesFor(locale), timeZone: TIME_ZONE };
});
