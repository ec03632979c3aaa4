import { useTranslations } from "next-intl";
import { useDay, useMonth } from "@/app/_ui/benefit/money-words";
import { ConfirmActForm } from "@/app/_ui/form/confirm-act.form";
import { Alert } from "@/app/_ui/kit/alert";
import { AppLink } from "@/app/_ui/kit/app-link";
import { MoneyText } from "@/app/_ui/kit/money-text";
import { Section } from "@/app/_ui/kit/page";
import { DataTable } from "@/app/_ui/kit/table";
import { Messages } from "@/app/_ui/messages";
import type { LateAmount } from "@/lib/benefit/queries/recalculations";
import type { RecalculatedPerson, Recalculation } from "@/lib/benefit/types";
import { RunProgress } from "./[month]/run-progress.client";
import { startRecalculationAction } from "./start-recalculation.action";

/** A basic amount that was entered after months were approved, until a month has paid what it changes. */
export function RecalculationSection({
  late,
  open,
  people,
}: {
  late: LateAmount | null;
  open: Recalculation | null;
  people: readonly RecalculatedPerson[];
}) {
  const t = useTranslations("benefit.recalculation");
  const month = useMonth();
  const day = useDay();
  const about = open ?? late;
  if (!about) return null;
  const { months, gOre, fromOn } = about;
  const first = months[0] ?? fromOn;
  const span = { from: month(first), to: month(months.at(-1) ?? first), count: months.length };
  return (
    <Section title={t("title")} id="grunnbelop">
      <p>
        {t.rich("text", {
          ...span,
          day: day(fromOn),
          amount: () => <MoneyText ore={gOre} />,
        })}
      </p>
      {open === null && (
        <ConfirmActForm action={startRecalculationAction} hidden={{ fromOn }} label={t("start")} />
      )}
      {open?.status === "computing" && (
        <Messages namespaces={["benefit.run"]}>
          <RunProgress done={open.doneCount} total={open.participantCount} />
        </Messages>
      )}
      {open?.status === "computed" && (
        <>
          <Alert tone="info">
            <p>
              {t.rich("found", {
                people: open.peopleCount,
                amount: () => <MoneyText ore={open.totalOre} />,
              })}
            </p>
            <p>{t("paidNext")}</p>
          </Alert>
          <DataTable
            caption={t("caption")}
            captionHidden
            rows={people}
            rowKey={({ participationId }) => participationId}
            columns={[
              {
                key: "name",
                header: t("name"),
                primary: true,
                cell: ({ name, caseId, personId }) => (
                  <AppLink href={`/saker/${caseId}/program/stonad/${personId}`}>{name}</AppLink>
                ),
              },
              ...months.map((one) => ({
                key: one,
                header: month(one),
                align: "end" as const,
                cell: (row: RecalculatedPerson) => {
                  const found = row.months.find((each) => each.month === one);
                  return found ? <MoneyText ore={found.newOre - found.oldOre} /> : "–";
                },
              })),
              {
                key: "sum",
                header: t("sum"),
                align: "end",
                cell: ({ ore }) => <MoneyText ore={ore} />,
              },
            ]}
            empty={<p>{t("nobody")}</p>}
          />
        </>
      )}
    </Section>
  );
}
