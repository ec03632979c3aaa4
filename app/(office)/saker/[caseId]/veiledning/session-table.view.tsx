import { useTranslations } from "next-intl";
import { DateText } from "@/app/_ui/kit/date-text";
import { DataTable } from "@/app/_ui/kit/table";
import { Tag } from "@/app/_ui/kit/tag";
import type { SessionSummary } from "@/lib/guidance/types";

/** The sessions of a case, newest first. */
export function SessionTable({
  caseId,
  sessions,
  empty,
}: {
  caseId: string;
  sessions: SessionSummary[];
  empty: React.ReactNode;
}) {
  const t = useTranslations("guidance.sessions");
  const c = useTranslations("guidance.channels");
  return (
    <DataTable
      caption={t("caption")}
      captionHidden
      rows={sessions}
      rowKey={(session) => session.id}
      rowHref={(session) => `/saker/${caseId}/veiledning/${session.id}`}
      empty={empty}
      columns={[
        {
          key: "date",
          header: t("date"),
          primary: true,
          cell: (session) =>
            session.heldOn ? <DateText value={session.heldOn} style="long" /> : t("noDate"),
        },
        {
          key: "channel",
          header: t("channel"),
          cell: (session) => (
            <>
              {session.channel && c(session.channel)}{" "}
              {session.status === "draft" && <Tag tone="warning">{t("draft")}</Tag>}
            </>
          ),
        },
        {
          key: "topics",
          header: t("topics"),
          cell: (session) => t("topicCount", { count: session.topics.length }),
        },
        {
          key: "attended",
          header: t("attended"),
          align: "end",
          hideOnPhone: true,
          cell: (session) => session.attendedCount,
        },
        { key: "adviser", header: t("adviser"), cell: (session) => session.adviserName },
      ]}
    />
  );
}
