import { useFormatter, useTranslations } from "next-intl";
import { ConfirmActForm } from "@/app/_ui/form/confirm-act.form";
import { Card } from "@/app/_ui/kit/card";
import { InstantText } from "@/app/_ui/kit/date-text";
import { Dialog } from "@/app/_ui/kit/dialog.client";
import { Row } from "@/app/_ui/kit/page";
import { mayApprove } from "@/lib/watch/access";
import type { BasisProposal } from "@/lib/watch/types";
import { approveBasisAction } from "./approve-basis.action";
import { BasisFacts } from "./basis-facts.view";
import { withdrawBasisAction } from "./withdraw-basis.action";

/** A proposal that waits for a second person: to approve for others, to take away for anyone. */
export function PendingBasis({ proposal, me }: { proposal: BasisProposal; me: string }) {
  const t = useTranslations("watch.setup");
  const format = useFormatter();
  const day = (value: string) =>
    format.dateTime(new Date(`${value}T12:00:00Z`), { dateStyle: "long", timeZone: "UTC" });
  const hidden = { basisId: proposal.id };
  return (
    <Card title={t("pending")} level={3} tone="warning">
      <p>
        {t.rich("pendingBy", {
          name: proposal.proposedByName,
          date: () => <InstantText value={proposal.proposedAt} withTime={false} />,
        })}
      </p>
      <BasisFacts basis={proposal} />
      {!mayApprove(me, proposal) && <p>{t("ownProposal")}</p>}
      <Row>
        {mayApprove(me, proposal) && (
          <Dialog trigger={t("approve")} triggerVariant="primary" title={t("approveTitle")}>
            <p>{t("approveBody", { from: day(proposal.validFrom), to: day(proposal.validTo) })}</p>
            <ConfirmActForm action={approveBasisAction} hidden={hidden} label={t("approve")} />
          </Dialog>
        )}
        <ConfirmActForm
          action={withdrawBasisAction}
          hidden={hidden}
          label={t("withdraw")}
          variant="secondary"
        />
      </Row>
    </Card>
  );
}
