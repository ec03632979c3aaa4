import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { MappingStep } from "@/app/_ui/transfer/mapping-step";
import { PreviewStep } from "@/app/_ui/transfer/preview-step";
import { ProgressStep } from "@/app/_ui/transfer/progress-step";
import { ResultStep } from "@/app/_ui/transfer/result-step";
import { RunPage } from "@/app/_ui/transfer/run-page";
import { attendanceRoles } from "@/lib/attendance/access";
import { rowFilterInput } from "@/lib/transfer/input";
import { attendanceImportRows } from "@/lib/transfer/queries/attendance-import-rows";
import { firstRows, hasLeftOutRows } from "@/lib/transfer/queries/import-rows";
import { countRows, earlierRun, requireRun } from "@/lib/transfer/queries/import-runs";
import { ATTENDANCE_COLUMNS, ATTENDANCE_FIELDS } from "@/lib/transfer/rules/attendance-columns";
import { stepOf } from "@/lib/transfer/rules/run-status";
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
  const filter = rowFilterInput.parse({ show: search.vis, after: search.etter });
  const shown = await read(async (scope) => {
    const kind = "attendance";
    const run = await requireRun(scope, attendanceRunId, "transfer.view-import", { kind });
    const step = stepOf(run.status, search.steg === "kolonner");
    if (step === "progress") return { step, run };
    if (step === "mapping") {
      const [rows, earlier] = [await firstRows(scope, run), await earlierRun(scope, run)];
      return { step, run, rows, earlier };
    }
    const [counts, page] = [
      await countRows(scope, run.id),
      await attendanceImportRows(scope, run, filter),
    ];
    return step === "preview"
      ? { step, run, counts, page, earlier: await earlierRun(scope, run) }
      : { step, run, counts, page, leftOut: await hasLeftOutRows(scope, run.id) };
  });
  const t = await getTranslations("attendance");
  const { run } = shown;
  return (
    <RunPage
      run={run}
      step={shown.step}
      breadcrumb={[
        { label: t("week.title"), href: "/program/uke" },
        { label: t("import.title"), href: "/program/import" },
      ]}
    >
      {shown.step === "mapping" && (
        <MappingStep
          run={run}
          rows={shown.rows}
          earlier={shown.earlier}
          action={mapAttendanceColumnsAction}
          cancel={cancelAttendanceImportAction}
          fields={ATTENDANCE_FIELDS.map((value) => ({
            value,
            label: ATTENDANCE_COLUMNS[value][locale],
          }))}
        />
      )}
      {shown.step === "progress" && (
        <ProgressStep run={run} cancel={cancelAttendanceImportAction} />
      )}
      {shown.step === "preview" && (
        <PreviewStep
          run={run}
          earlier={shown.earlier}
          counts={shown.counts}
          faultyText={(count) => t("import.faulty", { count })}
          start={startAttendanceImportAction}
          cancel={cancelAttendanceImportAction}
        >
          <RowList {...shown} filter={filter} isBefore />
        </PreviewStep>
      )}
      {shown.step === "result" && (
        <ResultStep
          run={run}
          counts={shown.counts}
          leftOut={shown.leftOut}
          summary={<Summary counts={shown.counts} />}
          failedText={t("import.failed")}
          next={{ href: "/program/uke", label: t("import.toWeek") }}
        >
          <RowList {...shown} filter={filter} />
        </ResultStep>
      )}
    </RunPage>
  );
}

/** What came of the rows. */
async function Summary({ counts }: { counts: Readonly<Record<string, number>> }) {
  const t = await getTranslations("attendance.import");
  const { created = 0, changed = 0, unchanged = 0 } = counts;
  return <p>{t("summary", { created, changed, unchanged })}</p>;
}
