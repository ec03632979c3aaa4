import { useTranslations } from "next-intl";
import { ConfirmActForm } from "@/app/_ui/form/confirm-act.form";
import { Dialog } from "@/app/_ui/kit/dialog.client";
import type { Landlord } from "@/lib/organisations/types";
import { archiveLandlordAction } from "./archive-landlord.action";
import { restoreLandlordAction } from "./restore-landlord.action";

/** Puts the landlord away after a question, or takes them into use again. */
export function ArchiveAct({ landlord }: { landlord: Landlord }) {
  const t = useTranslations("organisations.page");
  const hidden = { landlordId: landlord.id, version: landlord.version };
  if (landlord.archivedOn) {
    return (
      <ConfirmActForm
        action={restoreLandlordAction}
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
      title={t("archiveTitle", { name: landlord.name })}
    >
      <p>{t("archiveBody")}</p>
      <ConfirmActForm action={archiveLandlordAction} hidden={hidden} label={t("archive")} />
    </Dialog>
  );
}
