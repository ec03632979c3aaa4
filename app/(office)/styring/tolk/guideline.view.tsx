import { useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Card } from "@/app/_ui/kit/card";
import { DateText } from "@/app/_ui/kit/date-text";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { MoneyText } from "@/app/_ui/kit/money-text";
import { Grid } from "@/app/_ui/kit/page";
import { EmptyState } from "@/app/_ui/kit/states";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import { Tag } from "@/app/_ui/kit/tag";
import styles from "@/app/_ui/steering/comparison.module.css";
import type { Guideline, TrainedStaff } from "@/lib/interpreters/types";
import type { PlainDate } from "@/lib/platform/dates";
import { recordTrainingAction } from "./record-training.action";
import { RecordTrainingForm } from "./record-training.form";
import { saveGuidelineAction } from "./save-guideline.action";
import { SaveGuidelineForm } from "./save-guideline.form";

/** The written guidelines with the fee, and who has gone through them. */
export function GuidelineView({
  rules,
  staff,
  today,
}: {
  rules: Guideline | null;
  staff: readonly TrainedStaff[];
  today: PlainDate;
}) {
  const t = useTranslations("interpreters.guideline");
  return (
    <>
      <p>{t("text")}</p>
      <Grid min="lg">
        <Card title={t("content")} level={3}>
          {rules ? <InForce rules={rules} /> : <p>{t("none")}</p>}
          <Disclosure summary={t(rules ? "change" : "enter")}>
            <SaveGuidelineForm
              key={rules?.version ?? 0}
              action={saveGuidelineAction}
              rules={rules}
            />
          </Disclosure>
        </Card>
        <Card title={t("training")} level={3}>
          <Trained staff={staff} />
          {staff.length > 0 && (
            <Disclosure summary={t("record")}>
              <RecordTrainingForm
                key={staff.map(({ completedOn }) => completedOn).join()}
                action={recordTrainingAction}
                staff={staff}
                today={today}
              />
            </Disclosure>
          )}
        </Card>
      </Grid>
    </>
  );
}

function InForce({ rules }: { rules: Guideline }) {
  const t = useTranslations("interpreters.guideline");
  const { adoptedOn, link, text, noShowFee, noShowFeeFrom } = rules;
  return (
    <>
      <p>
        {t.rich("adopted", { day: () => <DateText value={adoptedOn} /> })}{" "}
        {link && <AppLink href={link}>{t("read")}</AppLink>}
      </p>
      {text && (
        <Disclosure summary={t("read")}>
          <p className={styles.asTyped}>{text}</p>
        </Disclosure>
      )}
      {noShowFee ? (
        <p>
          {t.rich("feeIs", {
            amount: () => <MoneyText ore={noShowFee} />,
            day: () => <DateText value={noShowFeeFrom} />,
          })}{" "}
          <Tag tone="warning">{t("feeUnverified")}</Tag>
        </p>
      ) : (
        <p>{t("feeNone")}</p>
      )}
    </>
  );
}

/** Those who lack the training stand first; the others are folded away, since they may be many. */
function Trained({ staff }: { staff: readonly TrainedStaff[] }) {
  const t = useTranslations("interpreters.guideline");
  const trained = staff.filter(({ completedOn }) => completedOn !== null);
  const lacking = staff.filter(({ completedOn }) => completedOn === null);
  if (staff.length === 0) {
    return (
      <EmptyState title={t("nobody")} level={3}>
        {t("nobodyText")}
      </EmptyState>
    );
  }
  const columns: Column<TrainedStaff>[] = [
    { key: "name", header: t("name"), primary: true, cell: ({ name }) => name },
    {
      key: "completedOn",
      header: t("completedOn"),
      cell: ({ completedOn }) => <DateText value={completedOn} />,
    },
  ];
  return (
    <>
      <p>{t("trainingText", { trained: trained.length, all: staff.length })}</p>
      {lacking.length > 0 && (
        <p>{t("lacking", { names: lacking.map(({ name }) => name).join(", ") })}</p>
      )}
      {trained.length > 0 && (
        <Disclosure summary={t("showTrained", { count: trained.length })}>
          <DataTable
            caption={t("training")}
            captionHidden
            rows={trained}
            rowKey={({ id }) => id}
            columns={columns}
          />
        </Disclosure>
      )}
    </>
  );
}
