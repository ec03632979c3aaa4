import { useTranslations } from "next-intl";
import type { FormAction } from "@/app/_ui/form/form-state";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Stack } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import type { ImportRun } from "@/lib/transfer/types";
import { CancelImportForm } from "./cancel-import.form";
import { ImportProgress } from "./import-progress.client";
import { runAddress } from "./run-address";

/** How far the machine has come with an import. */
export function ProgressStep({ run, cancel }: { run: ImportRun; cancel: FormAction }) {
  const t = useTranslations("transfer.progress");
  return (
    <Stack gap="lg">
      <Messages namespaces={["transfer.progress"]}>
        <ImportProgress
          address={runAddress(run).progress}
          status={run.status}
          done={Math.min(run.doneCount, run.rowCount)}
          total={run.rowCount}
        />
      </Messages>
      <p>{t("leave")}</p>
      <noscript>
        <AppLink href={runAddress(run).page}>{t("refresh")}</AppLink>
      </noscript>
      <div>
        <Messages namespaces={["transfer.progress", "transfer.cancel", "transfer.errors"]}>
          <CancelImportForm action={cancel} runId={run.id} />
        </Messages>
      </div>
    </Stack>
  );
}
