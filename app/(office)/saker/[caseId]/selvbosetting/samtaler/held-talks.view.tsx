import { ChatElipsisIcon, PadlockLockedIcon } from "@navikt/aksel-icons";
import { useFormatter, useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { DateText } from "@/app/_ui/kit/date-text";
import { EmptyState } from "@/app/_ui/kit/states";
import { DataTable } from "@/app/_ui/kit/table";
import { Tag } from "@/app/_ui/kit/tag";
import { InterpreterWords } from "@/app/_ui/self-settlement/interpreter-words";
import type { PrivateTalk } from "@/lib/self-settlement/types";

/** That talks were held, and the way into those that the reader may read. */
export function HeldTalks({ caseId, talks }: { caseId: string; talks: readonly PrivateTalk[] }) {
  const t = useTranslations("talks");
  const format = useFormatter();
  return (
    <DataTable
      caption={t("caption")}
      captionHidden
      rows={talks}
      rowKey={(talk) => talk.id}
      empty={
        <EmptyState icon={<ChatElipsisIcon aria-hidden />} title={t("empty.title")} level={3}>
          {t("empty.text")}
        </EmptyState>
      }
      columns={[
        {
          key: "person",
          header: t("column.person"),
          primary: true,
          cell: (talk) => talk.personName,
        },
        {
          key: "heldOn",
          header: t("column.heldOn"),
          cell: (talk) => <DateText value={talk.heldOn} />,
        },
        {
          key: "occasion",
          header: t("column.occasion"),
          cell: (talk) => t(`occasion.${talk.occasion}`),
        },
        { key: "heldBy", header: t("column.heldBy"), cell: (talk) => talk.heldByName },
        {
          key: "interpreter",
          header: t("column.interpreter"),
          cell: (talk) => (
            <>
              <InterpreterWords talk={talk} />{" "}
              {!talk.askedAlone && <Tag tone="warning">{t("lack.not_alone")}</Tag>}
            </>
          ),
        },
        {
          key: "content",
          header: t("column.content"),
          cell: (talk) =>
            talk.mayRead ? (
              <AppLink
                href={`/saker/${caseId}/selvbosetting/samtaler/${talk.id}`}
                aria-label={t("openLabel", {
                  name: talk.personName,
                  date: format.dateTime(new Date(`${talk.heldOn}T12:00:00Z`), {
                    dateStyle: "long",
                    timeZone: "UTC",
                  }),
                })}
              >
                {t("open")}
              </AppLink>
            ) : (
              <Tag icon={<PadlockLockedIcon aria-hidden />}>{t("closed")}</Tag>
            ),
        },
      ]}
    />
  );
}
