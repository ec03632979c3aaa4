import { useFormatter, useTranslations } from "next-intl";
import { ConfirmActForm } from "@/app/_ui/form/confirm-act.form";
import { DateText } from "@/app/_ui/kit/date-text";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import styles from "@/app/_ui/steering/comparison.module.css";
import type { InterpreterFigures, InterpreterQuarter } from "@/lib/steering/types";
import { measureInterpreterShareAction } from "./measure-interpreter-share.action";

/** The share of each quarter as it is today, and as it was when a manager measured it. */
export function QuartersView({ figures: { year, quarters } }: { figures: InterpreterFigures }) {
  const t = useTranslations("interpreters.figures");
  const format = useFormatter();
  const nameOf = (quarter: number) => t("quarterOf", { quarter, year: String(year) });
  const columns: Column<InterpreterQuarter>[] = [
    {
      key: "quarter",
      header: t("quarter"),
      primary: true,
      cell: ({ quarter }) => nameOf(quarter),
    },
    {
      key: "held",
      header: t("held"),
      align: "end",
      cell: ({ share }) => (share ? format.number(share.held) : t("notShown")),
    },
    {
      key: "percent",
      header: t("percent"),
      align: "end",
      cell: ({ share }) => {
        if (!share) return t("notShown");
        return share.percent === null ? "–" : `${format.number(share.percent)} %`;
      },
    },
    { key: "reading", header: t("reading"), cell: (row) => <Reading of={row} /> },
    {
      key: "act",
      header: "",
      cell: ({ quarter, hasHeld, reading }) =>
        hasHeld && (
          <div className={styles.screenOnly}>
            <ConfirmActForm
              action={measureInterpreterShareAction}
              hidden={{ year, quarter, version: reading?.version ?? 0 }}
              label={t(reading ? "measureAgain" : "measure")}
              variant="secondary"
            />
          </div>
        ),
    },
  ];
  return (
    <>
      <p>{t("quarterText")}</p>
      <DataTable
        caption={t("byQuarter")}
        captionHidden
        rows={quarters}
        rowKey={({ quarter }) => String(quarter)}
        columns={columns}
      />
    </>
  );
}

function Reading({ of: { reading, hasHeld } }: { of: InterpreterQuarter }) {
  const t = useTranslations("interpreters.figures");
  const format = useFormatter();
  if (!reading) return t(hasHeld ? "notMeasured" : "nothing");
  const told = {
    name: reading.measuredByName,
    day: () => <DateText value={reading.measuredOn} />,
  };
  return reading.percent === null
    ? t.rich("measuredByOnly", told)
    : t.rich("measuredBy", { ...told, percent: format.number(reading.percent) });
}
