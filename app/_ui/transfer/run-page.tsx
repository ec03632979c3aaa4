import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Page } from "@/app/_ui/kit/page";
import { type Crumb, PageHeader } from "@/app/_ui/kit/page-header";
import type { ImportStep, RunStatus } from "@/lib/transfer/rules/run-status";
import type { ImportRun } from "@/lib/transfer/types";
import { RunStatusTag } from "./run-status";

const OUTCOMES: Partial<Record<RunStatus, "title" | "failedTitle">> = {
  finished: "title",
  failed: "failedTitle",
};

/** The frame of an import's page: at which step it is, and which file it is of. */
export function RunPage({
  run,
  step,
  breadcrumb,
  children,
}: {
  run: ImportRun;
  step: ImportStep;
  breadcrumb: Crumb[];
  children: ReactNode;
}) {
  const t = useTranslations("transfer");
  const title = {
    mapping: t("mapping.title"),
    progress: t(run.status === "checking" ? "progress.checking" : "progress.importing"),
    preview: t("preview.title"),
    result: t(`result.${OUTCOMES[run.status] ?? "cancelledTitle"}`),
  }[step];
  return (
    <Page width={step === "mapping" ? "normal" : "wide"}>
      <PageHeader
        title={title}
        breadcrumb={breadcrumb}
        meta={
          <>
            <RunStatusTag status={run.status} /> {run.fileName}
          </>
        }
      />
      {children}
    </Page>
  );
}
