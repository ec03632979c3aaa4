import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { Page } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { calendarRoles } from "@/lib/calendar/access";
import { ownFeed } from "@/lib/calendar/queries/feed";
import { digestReaders } from "@/lib/notices/access";
import { ownNotices } from "@/lib/notices/queries/own-notices";
import { config } from "@/lib/platform/config";
import { hasRole } from "@/lib/platform/context";
import { CalendarFeed } from "./calendar-feed.view";
import { MailNotices } from "./mail-notices.view";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("notices.settings");
  return { title: t("title") };
}

/** What one chooses for oneself. */
export default async function OwnSettingsPage() {
  const { own, reads, feed, hasCalendar } = await read(async (scope) => {
    const [own, feed] = await Promise.all([ownNotices(scope), ownFeed(scope)]);
    const reads = hasRole(scope.actor, ...digestReaders);
    return { own, reads, feed, hasCalendar: hasRole(scope.actor, ...calendarRoles) };
  });
  const t = await getTranslations("notices.settings");
  return (
    <Page width="narrow">
      <PageHeader title={t("title")} lead={t("lead")} />
      <MailNotices own={own} reads={reads} mailIsSetUp={config().mail !== null} />
      <CalendarFeed feed={feed} hasCalendar={hasCalendar} baseUrl={config().baseUrl} />
    </Page>
  );
}
