import { useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Stack } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { CancelImportForm } from "@/app/_ui/transfer/cancel-import.form";
import { ImportProgress } from "@/app/_ui/transfer/import-progress.client";
import type { ImportRun } from "@/lib/transfer/types";
import { cancelImportAction } from "./cancel-import.action";

export function ProgressStep({ run }: { run: ImportRun }) {
  const t = useTranslations("transfer.progress");
  return (
    <Stack gap="lg">
      <Messages namespaces={["transfer.progress"]}>
        <ImportProgress
          runId={run.id}
          status={run.status}
          done={Math.min(run.doneCount, run.rowCount)}
          total={run.rowCount}
        />
      </Messages>
      <p>{t("leave")}</p>
      <noscript>
        <AppLink href={`/admin/import/${run.id}`}>{t("refresh")}</AppLink>
      </noscript>
      <div>
        <Messages namespaces={["transfer.progress", "transfer.cancel", "transfer.errors"]}>
          <CancelImportForm action={cancelImportAction} runId={run.id} />
        </Messages>
      </div>
    </Stack>
  );
}
