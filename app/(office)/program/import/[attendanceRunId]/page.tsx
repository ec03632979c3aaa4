import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { readImport } from "@/app/_server/read-import";
import { ImportPage } from "@/app/_ui/transfer/import-page";
import { attendanceRoles } from "@/lib/attendance/access";
import { attendanceImportRows } from "@/lib/transfer/queries/attendance-import-rows";
import { ATTENDANCE_COLUMNS, ATTENDANCE_FIELDS } from "@/lib/transfer/rules/attendance-columns";
import { cancelAttendanceImportAction } from "./cancel-attendance-import.action";
import { mapAttendanceColumnsAction } from "./map-attendance-columns.action";
import { RowList } from "./row-list.view";
import { startAttendanceImportAction } from "./start-attendance-import.action";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("attendance.import");
  return { title: t("title") };
}

type Props = {
  params: Promise<{ attendanceRunId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** One import of a school's list, at the step where it is. */
export default async function AttendanceImportPage({ params, searchParams }: Props) {
  const { locale } = await requireRole("/program/import/[attendanceRunId]", ...attendanceRoles);
  const [{ attendanceRunId }, search] = await Promise.all([params, searchParams]);
  const kind = "attendance";
  const shown = await read((scope) =>
    readImport(scope, { runId: attendanceRunId, kind, search, rows: attendanceImportRows }),
  );
  const t = await getTranslations("attendance");
  return (
    <ImportPage
      shown={shown}
      breadcrumb={[
        { label: t("areas.title"), href: "/program" },
        { label: t("import.title"), href: "/program/import" },
      ]}
      acts={{
        map: mapAttendanceColumnsAction,
        start: startAttendanceImportAction,
        cancel: cancelAttendanceImportAction,
      }}
      mapping={{
        fields: ATTENDANCE_FIELDS.map((value) => ({
          value,
          label: ATTENDANCE_COLUMNS[value][locale],
        })),
      }}
      preview={{ faultyText: (count) => t("import.faulty", { count }) }}
      result={{
        summary: (counts) => <Summary counts={counts} />,
        failedText: t("import.failed"),
        next: { href: "/program/uke", label: t("import.toWeek") },
      }}
    >
      {(rows) => <RowList {...rows} />}
    </ImportPage>
  );
}

/** What came of the rows. */
async function Summary({ counts }: { counts: Readonly<Record<string, number>> }) {
  const t = await getTranslations("attendance.import");
  const { created = 0, changed = 0, unchanged = 0 } = counts;
  return <p>{t("summary", { created, changed, unchanged })}</p>;
}
