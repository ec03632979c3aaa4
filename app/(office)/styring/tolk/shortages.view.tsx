import { useFormatter, useTranslations } from "next-intl";
import { EmptyState } from "@/app/_ui/kit/states";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import styles from "@/app/_ui/steering/comparison.module.css";
import { SHORTAGES, type ShortageLine } from "@/lib/steering/rules/interpreter-figures";
import type { InterpreterFigures } from "@/lib/steering/types";

/** The languages in which interpreters are hard to get, the worst first. */
export function ShortagesView({ figures }: { figures: InterpreterFigures }) {
  const t = useTranslations("interpreters.figures");
  const format = useFormatter();
  const { shortages, names, year } = figures;
  const columns: Column<ShortageLine>[] = [
    {
      key: "language",
      header: t("language"),
      primary: true,
      cell: ({ language }) => names.get(language) ?? language,
    },
    ...SHORTAGES.map(
      (kind): Column<ShortageLine> => ({
        key: kind,
        header: t(kind),
        align: "end",
        cell: (line) => {
          const count = line[kind];
          return count === null ? t("notShown") : format.number(count);
        },
      }),
    ),
  ];
  return (
    <>
      <p>{t("shortagesText")}</p>
      <DataTable
        caption={t("shortages")}
        captionHidden
        rows={shortages.lines}
        rowKey={({ language }) => language}
        columns={columns}
        empty={
          <EmptyState title={t("noShortages", { year: String(year) })} level={3}>
            {t("noShortagesText")}
          </EmptyState>
        }
      />
      {shortages.someHidden && <p className={styles.quiet}>{t("masked")}</p>}
    </>
  );
}
