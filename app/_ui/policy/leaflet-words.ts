import { createFormatter, createTranslator } from "next-intl";
import { FORMAT_LOCALES, TIME_ZONE } from "@/lib/i18n/locales";
import { messagesFor } from "@/lib/i18n/messages";
import type { Locale } from "@/lib/platform/context";
import type { OwnText } from "@/lib/policy/types";

export type LeafletWords = ReturnType<typeof leafletWords>;

/** The words of a leaflet, in its own language whatever the reader's screen is in. */
export function leafletWords(language: Locale, plain: boolean) {
  const locale = FORMAT_LOCALES[language];
  const { leaflet } = messagesFor(language);
  const word = createTranslator({ locale, messages: leaflet.words });
  const say = createTranslator({ locale, messages: plain ? leaflet.plain : leaflet.ordinary });
  const format = createFormatter({ locale, timeZone: TIME_ZONE });
  return {
    language,
    word,
    say,
    number: (value: number) => format.number(value),
    kroner: (amount: number) =>
      word("amount", {
        amount: format.number(amount / 100, {
          minimumFractionDigits: amount % 100 === 0 ? 0 : 2,
          maximumFractionDigits: 2,
        }),
      }),
    day: (day: string) =>
      format.dateTime(new Date(`${day}T12:00:00Z`), { dateStyle: "long", timeZone: "UTC" }),
    /** "03-01" of any year. */
    monthDay: (monthDay: string) =>
      format.dateTime(new Date(`2024-${monthDay}T12:00:00Z`), {
        day: "numeric",
        month: "long",
        timeZone: "UTC",
      }),
    length: (months: number) =>
      months % 12 === 0 ? word("years", { count: months / 12 }) : word("months", { count: months }),
    /** The other languages in which a text is written, when it is not in this one. */
    onlyIn: (text: OwnText) =>
      text[language]
        ? null
        : format.list(
            (["nb", "nn", "en"] as const)
              .filter((one) => text[one])
              .map((one) => word(`language.${one}`)),
          ) || null,
  };
}
