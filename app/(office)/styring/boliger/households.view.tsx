import { useFormatter, useTranslations } from "next-intl";
import { Card } from "@/app/_ui/kit/card";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { EmptyState } from "@/app/_ui/kit/states";
import { DataTable } from "@/app/_ui/kit/table";
import styles from "@/app/_ui/steering/comparison.module.css";
import type { ShownDays } from "@/lib/steering/rules/dwelling-figures";
import type { DwellingFigures } from "@/lib/steering/types";

/** How fast homes are lived in again, who stays past the day, and why households say no. */
export function HouseholdsView({ figures }: { figures: DwellingFigures }) {
  const { year, turnaround, refusals, overstays } = figures;
  const t = useTranslations("steering.dwellings");
  const reasons = useTranslations("housing.refusalReason");
  const format = useFormatter();
  const days = (median: number | null) =>
    median === null ? null : t("days", { count: format.number(median) });
  const behind = ({ count }: ShownDays) => (count === null ? t("tooFew") : t("behind", { count }));
  const lines = [
    ...refusals.lines.map(({ reason, count }) => ({
      key: reason,
      name: reasons(reason),
      count,
      isWhole: false,
    })),
    ...(refusals.someHidden
      ? [{ key: "rest", name: t("otherReasons"), count: refusals.rest, isWhole: false }]
      : []),
    { key: "all", name: t("total"), count: refusals.total, isWhole: true },
  ];
  const isMasked = refusals.someHidden || turnaround.count === null || overstays.count === null;
  return (
    <>
      <Card>
        <DefinitionList
          items={[
            {
              term: t("turnaround"),
              value: turnaround.count === null ? t("notShown") : days(turnaround.median),
              note: behind(turnaround),
            },
            {
              term: t("overstays"),
              value: overstays.count === null ? t("notShown") : format.number(overstays.count),
              note:
                overstays.count === null
                  ? t("tooFew")
                  : overstays.median !== null &&
                    t("overstayed", { days: days(overstays.median) ?? "" }),
            },
          ]}
        />
      </Card>
      <DataTable
        caption={t("refusals")}
        rows={refusals.total === 0 ? [] : lines}
        rowKey={({ key }) => key}
        columns={[
          {
            key: "reason",
            header: t("reason"),
            primary: true,
            cell: ({ name, isWhole }) => (
              <span className={isWhole ? styles.total : undefined}>{name}</span>
            ),
          },
          {
            key: "count",
            header: t("refused"),
            align: "end",
            cell: ({ count }) => (count === null ? t("notShown") : format.number(count)),
          },
        ]}
        empty={
          <EmptyState title={t("noRefusals", { year: String(year) })} level={3}>
            {t("noRefusalsText")}
          </EmptyState>
        }
      />
      {isMasked && <p className={styles.quiet}>{t("masked")}</p>}
    </>
  );
}
