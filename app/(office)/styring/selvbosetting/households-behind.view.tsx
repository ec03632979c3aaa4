import { useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { DateText } from "@/app/_ui/kit/date-text";
import { Pagination } from "@/app/_ui/kit/pagination";
import { EmptyState } from "@/app/_ui/kit/states";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import styles from "@/app/_ui/steering/comparison.module.css";
import { useMeasureText } from "@/app/_ui/steering/measure-text";
import type { ComparedGroup, Measure } from "@/lib/steering/rules/comparison";
import type { HouseholdBehind, HouseholdsBehind } from "@/lib/steering/types";

/** The households that count in a figure, of the cases that the reader may open. */
export function HouseholdsBehindView({
  asked,
  found,
  base,
}: {
  asked: { measure: Measure; group: ComparedGroup; after?: string };
  /** Null where the figure is not shown. */
  found: HouseholdsBehind | null;
  base: string;
}) {
  const c = useTranslations("comparison");
  const t = useTranslations("comparison.behind");
  if (!found) return <p>{t("hiddenFigure")}</p>;
  const { measure, group, households, more, visible, hidden } = found;
  const caption = t("what", { measure: c(`measure.${measure}`), group: c(`groups.${group}`) });
  const columns: Column<HouseholdBehind>[] = [
    {
      key: "household",
      header: t("household"),
      primary: true,
      cell: ({ caseId, householdName }) => (
        <AppLink href={`/saker/${caseId}`}>{householdName}</AppLink>
      ),
    },
    { key: "case", header: t("case"), cell: ({ caseNumber }) => caseNumber },
    {
      key: "settledOn",
      header: t("settledOn"),
      cell: ({ settledOn }) => <DateText value={settledOn} />,
    },
    {
      key: "value",
      header: t("value"),
      align: "end",
      cell: (row) => <Value of={row} measure={measure} />,
    },
  ];
  const last = households.at(-1);
  const others =
    hidden === 0 ? null : hidden === null ? t("hiddenFew") : t("hidden", { count: hidden });
  return (
    <>
      <p className={styles.total}>{caption}</p>
      <DataTable
        caption={caption}
        captionHidden
        rows={households}
        rowKey={({ caseId }) => caseId}
        columns={columns}
        empty={
          <EmptyState title={t("none")} level={3}>
            {t("noneText")}
          </EmptyState>
        }
      />
      <Pagination
        label={t("title")}
        summary={[t("visible", { count: visible }), others].filter(Boolean).join(" ")}
        {...(asked.after && { previousHref: `${base}#bak` })}
        {...(more && last && { nextHref: `${base}&etter=${last.caseId}#bak` })}
      />
    </>
  );
}

function Value({ of: { value }, measure }: { of: HouseholdBehind; measure: Measure }) {
  const t = useTranslations("comparison.behind");
  const text = useMeasureText();
  if (value.kind === "answer") return t(value.is ? "yes" : "no");
  if (value.kind === "of") return t("of", { reached: value.reached, known: value.known });
  const [low, high] = [text(measure, value.low), text(measure, value.high)];
  return low === high ? low : t("between", { low, high });
}
