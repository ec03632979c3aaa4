import { WalletIcon } from "@navikt/aksel-icons";
import { useTranslations } from "next-intl";
import { useMonth } from "@/app/_ui/benefit/money-words";
import { RunTag } from "@/app/_ui/benefit/run-tag";
import { MoneyText } from "@/app/_ui/kit/money-text";
import { Section } from "@/app/_ui/kit/page";
import { EmptyState } from "@/app/_ui/kit/states";
import { DataTable } from "@/app/_ui/kit/table";
import type { BenefitRun } from "@/lib/benefit/types";

/** The months that are computed, newest first, each beside the one before. */
export function RunLines({ runs }: { runs: readonly BenefitRun[] }) {
  const t = useTranslations("benefit.list");
  const month = useMonth();
  const before = new Map(runs.map((run, index) => [run.id, runs[index + 1]]));
  return (
    <Section title={t("caption")}>
      <DataTable
        caption={t("caption")}
        captionHidden
        rows={runs}
        rowKey={({ id }) => id}
        rowHref={(run) => `/program/stonad/${run.month.slice(0, 7)}`}
        columns={[
          { key: "month", header: t("month"), primary: true, cell: (run) => month(run.month) },
          { key: "status", header: t("status"), cell: ({ status }) => <RunTag status={status} /> },
          { key: "people", header: t("people"), align: "end", cell: ({ summary }) => summary.paid },
          {
            key: "total",
            header: t("total"),
            align: "end",
            cell: ({ summary }) => <MoneyText ore={summary.totalOre} />,
          },
          {
            key: "before",
            header: t("before"),
            align: "end",
            cell: (run) => {
              const earlier = before.get(run.id);
              return <MoneyText ore={earlier && run.summary.totalOre - earlier.summary.totalOre} />;
            },
          },
          {
            key: "missing",
            header: t("missing"),
            align: "end",
            cell: ({ summary }) => summary.missing,
          },
        ]}
        empty={
          <EmptyState icon={<WalletIcon aria-hidden />} title={t("empty")}>
            {t("emptyText")}
          </EmptyState>
        }
      />
    </Section>
  );
}
