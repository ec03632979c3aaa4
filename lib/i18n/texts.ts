import { createTranslator } from "next-intl";
import type { Locale } from "@/lib/platform/context";
import { FORMAT_LOCALES, TIME_ZONE } from "./locales";
import { messagesFor } from "./messages";

/** The texts of a namespace in someone's language, outside a request: for what is sent to them. */
export function textsFor<Name extends "notices.digest" | "calendar.feed">(
  namespace: Name,
  locale: Locale,
) {
  return createTranslator({
    locale: FORMAT_LOCALES[locale],
    messages: messagesFor(locale),
    namespace,
    timeZone: TIME_ZONE,
  });
}
