import { useTranslations } from "next-intl";
import { addressLine } from "@/app/_ui/dwellings/address-line";
import { ConfirmActForm } from "@/app/_ui/form/confirm-act.form";
import { Dialog } from "@/app/_ui/kit/dialog.client";
import type { DwellingRecord } from "@/lib/dwellings/types";
import { archiveDwellingAction } from "./archive-dwelling.action";
import { restoreDwellingAction } from "./restore-dwelling.action";

/** Puts the dwelling away after a question, or takes it into use again. */
export function ArchiveAct({ dwelling }: { dwelling: DwellingRecord }) {
  const t = useTranslations("dwellings.page");
  const hidden = { dwellingId: dwelling.id, version: dwelling.version };
  if (dwelling.archivedOn) {
    return (
      <ConfirmActForm
        action={restoreDwellingAction}
        hidden={hidden}
        label={t("restore")}
        variant="secondary"
      />
    );
  }
  return (
    <Dialog
      trigger={t("archive")}
      triggerVariant="tertiary"
      title={t("archiveTitle", { address: addressLine(dwelling) })}
    >
      <p>{t("archiveBody")}</p>
      <ConfirmActForm action={archiveDwellingAction} hidden={hidden} label={t("archive")} />
    </Dialog>
  );
}
