"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { MoneyInput } from "@/app/_ui/form/money-input";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Row } from "@/app/_ui/kit/page";
import type { BenefitClaim } from "@/lib/benefit/types";

const inputs = () => import("@/lib/benefit/input/claims");
const withdrawInput = () => inputs().then((all) => all.withdrawClaimInput);
const paidBackInput = () => inputs().then((all) => all.recordPaidBackInput);

type Props = {
  withdraw: FormAction;
  paidBack: FormAction;
  claim: Pick<
    BenefitClaim,
    "id" | "caseId" | "personId" | "version" | "resolution" | "totalOre" | "paidBackOre"
  >;
  today: string;
};

/** What is told of a decision later: what has been paid back, and that it is withdrawn. */
export function ClaimActs({ withdraw, paidBack, claim, today }: Props) {
  const t = useTranslations("benefit.claim");
  const { id: claimId, caseId, personId, version } = claim;
  const target = { claimId, caseId, personId };
  const withdrawal = useActionForm(withdrawInput, withdraw, { values: target });
  const payment = useActionForm(paidBackInput, paidBack, {
    values: { ...target, paidBackOn: today },
  });
  const hidden = Object.entries(target).map(([name, value]) => (
    <HiddenInput key={name} name={name} value={value} />
  ));
  return (
    <>
      {claim.resolution === "demanded_back" && claim.paidBackOre < claim.totalOre && (
        <Disclosure summary={t("paidBack")}>
          <ActionForm form={payment} version={version} label={t("paidBack")}>
            {hidden}
            <Row gap="md" align="end">
              <MoneyInput {...payment.field("paidBack")} label={t("paidBackSum")} required />
              <DateInput {...payment.field("paidBackOn")} label={t("paidBackOn")} required />
            </Row>
            <SubmitButton variant="secondary">{t("savePaidBack")}</SubmitButton>
          </ActionForm>
        </Disclosure>
      )}
      <Disclosure summary={t("withdraw")}>
        <ActionForm form={withdrawal} version={version} label={t("withdraw")}>
          {hidden}
          <TextInput {...withdrawal.field("reason")} label={t("withdrawReason")} required />
          <SubmitButton variant="secondary" tone="danger">
            {t("withdraw")}
          </SubmitButton>
        </ActionForm>
      </Disclosure>
    </>
  );
}
