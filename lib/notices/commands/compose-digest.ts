import "server-only";
import type { DueCounts } from "@/lib/casework/rules/due-counts";
import type { Whose } from "@/lib/casework/types";
import { textsFor } from "@/lib/i18n/texts";
import type { Locale } from "@/lib/platform/context";
import type { DigestChoice } from "../rules/digest";
import { type DigestMail, digestMail } from "../rules/digest-mail";

/** Oversikt counts no further. */
const MOST = 1000;

/** The digest in the language of the account: numbers and two addresses, and nothing else. */
export function composeDigest(
  { overdue, ahead, reminders }: DueCounts,
  about: {
    locale: Locale;
    digest: Exclude<DigestChoice, "off">;
    whose: Whose;
    municipality: string;
    baseUrl: string;
  },
): DigestMail {
  const t = textsFor("notices.digest", about.locale);
  const number = (count: number) =>
    count < MOST ? String(count) : t("most", { count: String(MOST) });
  const [nearest] = ahead;
  return digestMail({
    language: about.locale,
    subject: t("subject", {
      overdue: number(overdue),
      nearest: number(nearest?.count ?? 0),
      days: nearest?.days ?? 0,
    }),
    title: t("title", { municipality: about.municipality }),
    intro: t(about.whose),
    lines: [
      { what: t("overdue"), count: number(overdue) },
      ...ahead.map(({ days, count }) => ({ what: t("within", { days }), count: number(count) })),
      { what: t("reminders"), count: number(reminders) },
    ],
    open: { text: t("open"), href: `${about.baseUrl}/oversikt` },
    notes: [t("protected"), t(about.digest === "daily" ? "whyDaily" : "whyWeekly")],
    change: { text: t("change"), href: `${about.baseUrl}/innstillinger` },
  });
}
