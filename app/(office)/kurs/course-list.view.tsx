import { PersonGroupIcon } from "@navikt/aksel-icons";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DateText } from "@/app/_ui/kit/date-text";
import { Row } from "@/app/_ui/kit/page";
import { EmptyState } from "@/app/_ui/kit/states";
import { DataTable } from "@/app/_ui/kit/table";
import { Tag } from "@/app/_ui/kit/tag";
import type { CourseRow } from "@/lib/courses/types";

/** One row a course, the one with the latest meeting first; the name leads to the course. */
export function CourseList({
  courses,
  languages,
  add,
}: {
  courses: readonly CourseRow[];
  languages: ReadonlyMap<string, string>;
  add: ReactNode;
}) {
  const t = useTranslations("courses.list");
  return (
    <DataTable
      caption={t("title")}
      captionHidden
      rows={courses}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/kurs/${id}`}
      columns={[
        {
          key: "name",
          header: t("name"),
          primary: true,
          cell: ({ title, isCancelled }) =>
            isCancelled ? (
              <Row>
                {title} <Tag tone="warning">{t("cancelled")}</Tag>
              </Row>
            ) : (
              title
            ),
        },
        { key: "days", header: t("days"), cell: (course) => <Days course={course} /> },
        {
          key: "places",
          header: t("places"),
          cell: ({ taken, places, waiting }) => (
            <Row>
              {t("taken", { taken, places })}
              {waiting > 0 && <Tag tone="info">{t("waiting", { count: waiting })}</Tag>}
            </Row>
          ),
        },
        {
          key: "languages",
          header: t("languages"),
          cell: (course) =>
            course.languages.map((code) => languages.get(code) ?? code).join(", ") || "–",
        },
        { key: "responsible", header: t("responsible"), cell: (course) => course.responsibleName },
      ]}
      empty={
        <EmptyState icon={<PersonGroupIcon aria-hidden />} title={t("empty")} action={add}>
          <p>{t("emptyHelp")}</p>
        </EmptyState>
      }
    />
  );
}

function Days({ course: { firstOn, lastOn } }: { course: CourseRow }) {
  const t = useTranslations("courses.list");
  if (!firstOn || !lastOn) return t("noMeetings");
  if (firstOn === lastOn) return <DateText value={firstOn} />;
  return t.rich("period", {
    from: () => <DateText value={firstOn} />,
    to: () => <DateText value={lastOn} />,
  });
}
