import { useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { MoneyText } from "@/app/_ui/kit/money-text";
import { Section } from "@/app/_ui/kit/page";
import { DataTable } from "@/app/_ui/kit/table";
import type { PaidOtherwise } from "@/lib/benefit/types";
import { PaymentFile, type PaymentFileAnswer } from "./payment-file.view";
import { recordPaymentsAction } from "./record-payments.action";
import { RecordPaymentsForm } from "./record-payments.form";

/** What was paid beside what was computed, person by person where they differ. */
export function Paid({
  benefitRunId,
  paid,
  month,
  answer,
}: {
  benefitRunId: string;
  paid: PaidOtherwise | null;
  month: string;
  answer: PaymentFileAnswer;
}) {
  const t = useTranslations("benefit.paid");
  return (
    <Section title={t("title")} id="utbetalt">
      {paid && (
        <>
          <p>{t("told", { people: paid.people, differ: paid.rows.length })}</p>
          {paid.rows.length > 0 && (
            <DataTable
              caption={t("differ")}
              rows={paid.rows}
              rowKey={({ participationId }) => participationId}
              columns={[
                {
                  key: "name",
                  header: t("name"),
                  primary: true,
                  cell: ({ caseId, personId, name }) => (
                    <AppLink href={`/saker/${caseId}/program/stonad/${personId}`}>{name}</AppLink>
                  ),
                },
                {
                  key: "computed",
                  header: t("computed"),
                  align: "end",
                  cell: ({ totalOre }) => <MoneyText ore={totalOre} />,
                },
                {
                  key: "paid",
                  header: t("paid"),
                  align: "end",
                  cell: ({ paidOre }) =>
                    paidOre === null ? t("notPaid") : <MoneyText ore={paidOre} />,
                },
                {
                  key: "difference",
                  header: t("difference"),
                  align: "end",
                  cell: ({ totalOre, paidOre }) => <MoneyText ore={(paidOre ?? 0) - totalOre} />,
                },
              ]}
            />
          )}
        </>
      )}
      <PaymentFile month={month} benefitRunId={benefitRunId} answer={answer} />
      <Disclosure summary={t("paste")}>
        <RecordPaymentsForm action={recordPaymentsAction} benefitRunId={benefitRunId} />
      </Disclosure>
    </Section>
  );
}
