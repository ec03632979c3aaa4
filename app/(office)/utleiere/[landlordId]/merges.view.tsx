import { useTranslations } from "next-intl";
import { ConfirmActForm } from "@/app/_ui/form/confirm-act.form";
import { Alert } from "@/app/_ui/kit/alert";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Card } from "@/app/_ui/kit/card";
import { InstantText } from "@/app/_ui/kit/date-text";
import { Dialog } from "@/app/_ui/kit/dialog.client";
import { Row } from "@/app/_ui/kit/page";
import type { LandlordChoice, LandlordMerge } from "@/lib/organisations/types";
import { undoMergeAction } from "./undo-merge.action";

/** Others that may be the same landlord, each with the way to compare the two. */
export function LikelySame({
  landlordId,
  others,
}: {
  landlordId: string;
  others: readonly LandlordChoice[];
}) {
  const t = useTranslations("organisations.page");
  return (
    <Alert tone="info" title={t("likelySame")}>
      <p>{t("likelySameBody", { count: others.length })}</p>
      <Row>
        {others.map(({ id, name }) => (
          <AppLink key={id} href={`/utleiere/${landlordId}/sla-sammen?med=${id}`}>
            {t("compare", { name })}
          </AppLink>
        ))}
      </Row>
    </Alert>
  );
}

/** A merge into the landlord, with the way back. */
export function MergedHere({ merge }: { merge: LandlordMerge }) {
  const t = useTranslations("organisations.merge");
  const { mergedName: name, mergedByName: who, dwellings, contacts } = merge;
  return (
    <Card title={t("doneTitle", { name })}>
      <p>
        {t.rich("doneBody", {
          who,
          dwellings,
          contacts,
          date: () => <InstantText value={merge.mergedAt} withTime={false} />,
        })}
      </p>
      <Dialog trigger={t("undo")} title={t("undoTitle")}>
        <p>{t("undoBody", { name })}</p>
        <ConfirmActForm action={undoMergeAction} hidden={{ mergeId: merge.id }} label={t("undo")} />
      </Dialog>
    </Card>
  );
}
