import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { ProgressStep } from "@/app/_ui/transfer/progress-step";
import { RunPage } from "@/app/_ui/transfer/run-page";
import { openTeams } from "@/lib/cases/queries/staff";
import { importRoles } from "@/lib/transfer/access";
import { rowFilterInput } from "@/lib/transfer/input";
import { firstRows, hasLeftOutRows, rowPage } from "@/lib/transfer/queries/import-rows";
import { countRows, earlierRun, requireRun } from "@/lib/transfer/queries/import-runs";
import { stepOf } from "@/lib/transfer/rules/run-status";
import { cancelImportAction } from "./cancel-import.action";
import { PeopleMapping } from "./mapping.view";
import { PeoplePreview } from "./preview.view";
import { PeopleResult } from "./result.view";

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
    const step = stepOf(run.status, search.steg === "kolonner");
    if (step === "progress") return { step, run };
    if (step === "mapping") {
      const [teams, rows, earlier] = [
        await openTeams(scope),
        await firstRows(scope, run),
        await earlierRun(scope, run),
      ];
      return { step, run, teams, rows, earlier };
    }
    const [counts, page] = [await countRows(scope, run.id), await rowPage(scope, run, filter)];
    return step === "preview"
      ? { step, run, counts, page, earlier: await earlierRun(scope, run) }
      : { step, run, counts, page, leftOut: await hasLeftOutRows(scope, run.id) };
  });
  const t = await getTranslations("transfer.list");
  return (
    <RunPage
      run={shown.run}
      step={shown.step}
      breadcrumb={[{ label: t("title"), href: "/admin/import" }]}
    >
      {shown.step === "mapping" && <PeopleMapping {...shown} teamIds={ctx.actor.teamIds} />}
      {shown.step === "progress" && <ProgressStep run={shown.run} cancel={cancelImportAction} />}
      {shown.step === "preview" && <PeoplePreview {...shown} filter={filter} />}
      {shown.step === "result" && <PeopleResult {...shown} filter={filter} />}
    </RunPage>
  );
}
