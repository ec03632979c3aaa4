import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { MappingStep } from "@/app/_ui/transfer/mapping-step";
import { PreviewStep } from "@/app/_ui/transfer/preview-step";
import { ProgressStep } from "@/app/_ui/transfer/progress-step";
import { ResultStep } from "@/app/_ui/transfer/result-step";
import { RunPage } from "@/app/_ui/transfer/run-page";
import { registerRoles } from "@/lib/dwellings/access";
import { rowFilterInput } from "@/lib/transfer/input";
import { dwellingImportRows } from "@/lib/transfer/queries/dwelling-import-rows";
import { firstRows, hasLeftOutRows } from "@/lib/transfer/queries/import-rows";
import { countRows, earlierRun, requireRun } from "@/lib/transfer/queries/import-runs";
import { DWELLING_COLUMNS, DWELLING_FIELDS } from "@/lib/transfer/rules/dwelling-columns";
import { stepOf } from "@/lib/transfer/rules/run-status";
import { cancelDwellingImportAction } from "./cancel-dwelling-import.action";
import { mapDwellingColumnsAction } from "./map-dwelling-columns.action";
import { RowList } from "./row-list.view";
import { startDwellingImportAction } from "./start-dwelling-import.action";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("dwellings.import");
  return { title: t("title") };
}

type Props = {
  params: Promise<{ dwellingRunId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** One import of dwellings, at the step where it is: columns, check, preview, progress or result. */
export default async function DwellingImportPage({ params, searchParams }: Props) {
  const { locale } = await requireRole("/boliger/import/[dwellingRunId]", ...registerRoles);
  const [{ dwellingRunId }, search] = await Promise.all([params, searchParams]);
  const filter = rowFilterInput.parse({ show: search.vis, after: search.etter });
  const shown = await read(async (scope) => {
    const run = await requireRun(scope, dwellingRunId, "transfer.view-import", {
      kind: "dwellings",
    });
    const step = stepOf(run.status, search.steg === "kolonner");
    if (step === "progress") return { step, run };
    if (step === "mapping") {
      const [rows, earlier] = [await firstRows(scope, run), await earlierRun(scope, run)];
      return { step, run, rows, earlier };
    }
    const [counts, page] = [
      await countRows(scope, run.id),
      await dwellingImportRows(scope, run, filter),
    ];
    return step === "preview"
      ? { step, run, counts, page, earlier: await earlierRun(scope, run) }
      : { step, run, counts, page, leftOut: await hasLeftOutRows(scope, run.id) };
  });
  const t = await getTranslations("dwellings");
  const { run } = shown;
  return (
    <RunPage
      run={run}
      step={shown.step}
      breadcrumb={[
        { label: t("list.title"), href: "/boliger" },
        { label: t("import.title"), href: "/boliger/import" },
      ]}
    >
      {shown.step === "mapping" && (
        <MappingStep
          run={run}
          rows={shown.rows}
          earlier={shown.earlier}
          action={mapDwellingColumnsAction}
          cancel={cancelDwellingImportAction}
          fields={DWELLING_FIELDS.map((value) => ({
            value,
            label: DWELLING_COLUMNS[value][locale],
          }))}
        />
      )}
      {shown.step === "progress" && <ProgressStep run={run} cancel={cancelDwellingImportAction} />}
      {shown.step === "preview" && (
        <PreviewStep
          run={run}
          earlier={shown.earlier}
          counts={shown.counts}
          faultyText={(count) => t("import.faulty", { count })}
          start={startDwellingImportAction}
          cancel={cancelDwellingImportAction}
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
          next={{ href: "/boliger", label: t("import.toRegister") }}
        >
          <RowList {...shown} filter={filter} />
        </ResultStep>
      )}
    </RunPage>
  );
}

/** What came of the rows, and how what should not have come in is taken out again. */
async function Summary({ counts }: { counts: Readonly<Record<string, number>> }) {
  const t = await getTranslations("dwellings.import");
  const { created = 0, changed = 0, unchanged = 0 } = counts;
  return (
    <>
      <p>{t("summary", { created, changed, unchanged })}</p>
      {created + changed > 0 && <p>{t("stays")}</p>}
    </>
  );
}
