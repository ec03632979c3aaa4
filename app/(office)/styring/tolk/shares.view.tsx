import { useFormatter, useTranslations } from "next-intl";
import { RowChart } from "@/app/_ui/charts/row-chart";
import { Card } from "@/app/_ui/kit/card";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import styles from "@/app/_ui/steering/comparison.module.css";
import { SUPPLIER_KINDS } from "@/lib/interpreters/rules/booking";
import { NATIONAL_SHARE } from "@/lib/steering/rules/interpreter-benchmarks";
import type { ShownShare } from "@/lib/steering/rules/interpreter-figures";
import type { InterpreterFigures } from "@/lib/steering/types";

type Line = {
  key: string;
  name: string;
  share: ShownShare | null;
  national?: number;
  whole?: true;
};

/** The share of qualified interpreters: in a sentence, by supplier beside the nation, by language. */
export function SharesView({ figures }: { figures: InterpreterFigures }) {
  const t = useTranslations("interpreters.figures");
  const kinds = useTranslations("interpreters.supplierKind");
  const format = useFormatter();
  const { year, languages, suppliers, names } = figures;
  const { total } = languages;
  const of = { of: String(NATIONAL_SHARE.year) };
  const shareOf = (kind: string) => suppliers.groups.find(({ key }) => key === kind)?.share ?? null;
  const bySupplier: Line[] = [
    ...suppliers.groups
      .filter(({ share }) => share?.held !== 0)
      .map(({ key, share }) => ({
        key,
        share,
        name: key === "direct" ? t("direct") : kinds(key),
        ...(key !== "direct" && { national: NATIONAL_SHARE.bySupplier[key] }),
      })),
    { key: "all", name: t("total"), share: total, national: NATIONAL_SHARE.all, whole: true },
  ];
  const shown = languages.groups.filter(({ share }) => share !== null);
  const byLanguage: Line[] = [
    ...shown.map(({ key, share }) => ({ key, share, name: names.get(key) ?? key })),
    ...(shown.length < languages.groups.length
      ? [{ key: "others", name: t("otherLanguages"), share: languages.rest }]
      : []),
    { key: "all", name: t("total"), share: total, whole: true },
  ];
  const isMasked = [...suppliers.groups, ...languages.groups, { share: total }].some(
    ({ share }) => share === null,
  );
  return (
    <>
      <div className={styles.words}>
        <p className={styles.first}>
          {total && total.percent !== null
            ? t("shareText", {
                qualified: format.number(total.qualified),
                held: total.held,
                percent: format.number(total.percent),
                year: String(year),
              })
            : t("shareHidden", { year: String(year) })}
        </p>
        <p>{t("national", { percent: NATIONAL_SHARE.all, ...of })}</p>
      </div>
      <Card>
        <RowChart
          title={t("chart")}
          description={t("chartText", of)}
          labels={SUPPLIER_KINDS.map((kind) => kinds(kind))}
          series={[
            {
              name: t("ours", { year: String(year) }),
              values: SUPPLIER_KINDS.map((kind) => shareOf(kind)?.percent ?? null),
            },
            {
              name: t("theirs", of),
              values: SUPPLIER_KINDS.map((kind) => NATIONAL_SHARE.bySupplier[kind]),
            },
          ]}
          unit="%"
          untold={(series, at) =>
            series === 0 && shareOf(SUPPLIER_KINDS[at] ?? "") === null ? t("notShown") : "–"
          }
          level={3}
        />
      </Card>
      <SharesTable caption={t("bySupplier")} header={t("supplier")} lines={bySupplier} national />
      <SharesTable caption={t("byLanguage")} header={t("language")} lines={byLanguage} />
      {isMasked && <p className={styles.quiet}>{t("masked")}</p>}
    </>
  );
}

function SharesTable({
  caption,
  header,
  lines,
  national = false,
}: {
  caption: string;
  header: string;
  lines: readonly Line[];
  national?: boolean;
}) {
  const t = useTranslations("interpreters.figures");
  const format = useFormatter();
  const percent = (value: number | null) => (value === null ? "–" : `${format.number(value)} %`);
  const columns: Column<Line>[] = [
    {
      key: "name",
      header,
      primary: true,
      cell: ({ name, whole }) => <span className={whole && styles.total}>{name}</span>,
    },
    {
      key: "held",
      header: t("held"),
      align: "end",
      cell: ({ share }) => (share ? format.number(share.held) : t("notShown")),
    },
    {
      key: "qualified",
      header: t("qualified"),
      align: "end",
      cell: ({ share }) => (share ? format.number(share.qualified) : t("notShown")),
    },
    {
      key: "percent",
      header: t("percent"),
      align: "end",
      cell: ({ share }) => (share ? percent(share.percent) : t("notShown")),
    },
    ...(national
      ? [
          {
            key: "national",
            header: t("nationalShare", { of: String(NATIONAL_SHARE.year) }),
            align: "end" as const,
            cell: ({ national: value }: Line) => percent(value ?? null),
          },
        ]
      : []),
  ];
  return <DataTable caption={caption} rows={lines} rowKey={({ key }) => key} columns={columns} />;
}
