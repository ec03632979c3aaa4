import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Page } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { RunStatusTag } from "@/app/_ui/transfer/run-status";
import { openTeams } from "@/lib/cases/queries/staff";
import { importRoles } from "@/lib/transfer/access";
import { rowFilterInput } from "@/lib/transfer/input";
import { firstCells, hasLeftOutRows, rowPage } from "@/lib/transfer/queries/import-rows";
import { countRows, requireRun } from "@/lib/transfer/queries/import-runs";
import { isWorking } from "@/lib/transfer/rules/run-status";
import { MappingStep } from "./mapping.view";
import { PreviewStep } from "./preview.view";
import { ProgressStep } from "./progress.view";
import { ResultStep } from "./result.view";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("transfer.list");
  return { title: t("title") };
}

type Props = {
  params: Promise<{ runId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** One import, at the step where it is: columns, check, preview, progress or result. */
export default async function ImportRunPage({ params, searchParams }: Props) {
  const ctx = await requireRole("/admin/import/[runId]", ...importRoles);
  const [{ runId }, search] = await Promise.all([params, searchParams]);
  const filter = rowFilterInput.parse({ show: search.vis, after: search.etter });
  const shown = await read(async (scope) => {
    const run = await requireRun(scope, runId, "transfer.view-import");
    const mapping =
      run.status === "uploaded" || (run.status === "checked" && search.steg === "kolonner");
    if (mapping) {
      const [teams, example] = [await openTeams(scope), await firstCells(scope, run)];
      return { step: "mapping" as const, run, teams, example };
    }
    if (isWorking(run.status)) return { step: "progress" as const, run };
    const [counts, page, leftOut] = [
      await countRows(scope, run.id),
      await rowPage(scope, run, filter),
      await hasLeftOutRows(scope, run.id),
    ];
    const step = run.status === "checked" ? ("preview" as const) : ("result" as const);
    return { step, run, counts, page, leftOut };
  });
  const t = await getTranslations("transfer");
  const { run } = shown;
  const title = {
    mapping: t("mapping.title"),
    progress: t(run.status === "checking" ? "progress.checking" : "progress.importing"),
    preview: t("preview.title"),
    result: t(
      run.status === "finished"
        ? "result.title"
        : run.status === "failed"
          ? "result.failedTitle"
          : "result.cancelledTitle",
    ),
  }[shown.step];
  return (
    <Page width={shown.step === "mapping" ? "normal" : "wide"}>
      <PageHeader
        title={title}
        breadcrumb={[{ label: t("list.title"), href: "/admin/import" }]}
        meta={
          <>
            <RunStatusTag status={run.status} /> {run.fileName}
          </>
        }
      />
      {shown.step === "mapping" && (
        <MappingStep
          run={run}
          teams={shown.teams}
          example={shown.example}
          teamIds={ctx.actor.teamIds}
        />
      )}
      {shown.step === "progress" && <ProgressStep run={run} />}
      {shown.step === "preview" && (
        <PreviewStep run={run} counts={shown.counts} page={shown.page} filter={filter} />
      )}
      {shown.step === "result" && (
        <ResultStep
          run={run}
          counts={shown.counts}
          page={shown.page}
          filter={filter}
          leftOut={shown.leftOut}
        />
      )}
    </Page>
  );
}
