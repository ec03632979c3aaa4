import { useTranslations } from "next-intl";
import { DateText } from "@/app/_ui/kit/date-text";
import { Row } from "@/app/_ui/kit/page";
import { DataTable } from "@/app/_ui/kit/table";
import { Tag } from "@/app/_ui/kit/tag";
import { breakOn } from "@/lib/courses/rules/breaks";
import type { Meeting, SchoolBreak } from "@/lib/courses/types";
import type { PlainDate } from "@/lib/platform/dates";

/** The meetings by day, each leading to its attendance; a day in a school break says so. */
export function MeetingTable({
  courseId,
  meetings,
  breaks,
  today,
}: {
  courseId: string;
  meetings: readonly Meeting[];
  breaks: readonly SchoolBreak[];
  today: PlainDate;
}) {
  const t = useTranslations("courses.course");
  const b = useTranslations("courses.breaks");
  return (
    <DataTable
      caption={t("meetings")}
      captionHidden
      rows={meetings}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/kurs/${courseId}/${id}`}
      empty={<p>{t("noMeetings")}</p>}
      columns={[
        {
          key: "day",
          header: t("day"),
          primary: true,
          cell: ({ heldOn }) => <DateText value={heldOn} style="long" />,
        },
        {
          key: "time",
          header: t("time"),
          cell: ({ startsAtTime, endsAtTime }) =>
            t("timeOf", { from: startsAtTime, to: endsAtTime }),
        },
        {
          key: "state",
          header: t("state"),
          cell: ({ closedAt, heldOn }) => {
            const inBreak = breakOn(breaks, heldOn);
            return (
              <Row>
                {closedAt ? (
                  <Tag tone="success">{t("closed")}</Tag>
                ) : heldOn <= today ? (
                  <Tag tone="warning">{t("toRecord")}</Tag>
                ) : (
                  <Tag>{t("coming")}</Tag>
                )}
                {inBreak && <Tag tone="info">{b("in", { name: inBreak.name })}</Tag>}
              </Row>
            );
          },
        },
      ]}
    />
  );
}
