import { useTranslations } from "next-intl";
import { ConfirmActForm } from "@/app/_ui/form/confirm-act.form";
import { DateText } from "@/app/_ui/kit/date-text";
import { Section } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import type { OwnFeed } from "@/lib/calendar/types";
import { dayInNorway } from "@/lib/platform/dates";
import { closeFeedAction } from "./close-feed.action";
import { openFeedAction } from "./open-feed.action";
import { OpenFeedForm } from "./open-feed.form";

/** The secret address of one's calendar: made, shown once, made anew and ended. */
export function CalendarFeed({
  feed,
  hasCalendar,
  baseUrl,
}: {
  feed: OwnFeed | null;
  hasCalendar: boolean;
  baseUrl: string;
}) {
  const t = useTranslations("calendar.settings");
  return (
    <Section title={t("title")} id="kalender">
      <p>{t(hasCalendar ? "lead" : "notForYou")}</p>
      {hasCalendar && (
        <>
          <p>{t("carries")}</p>
          <p>
            {feed
              ? t.rich("since", { day: () => <DateText value={dayInNorway(feed.openedAt)} /> })
              : t("none")}
          </p>
          <Messages namespaces={["calendar.settings"]}>
            <OpenFeedForm action={openFeedAction} isOpen={feed !== null} baseUrl={baseUrl} />
          </Messages>
        </>
      )}
      {feed && (
        <ConfirmActForm
          action={closeFeedAction}
          hidden={{}}
          label={t("close")}
          tone="danger"
          variant="secondary"
        />
      )}
    </Section>
  );
}
