import { useTranslations } from "next-intl";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { MoneyText } from "@/app/_ui/kit/money-text";
import { Prose, Section } from "@/app/_ui/kit/page";
import { DataTable } from "@/app/_ui/kit/table";
import { keptAmounts } from "@/lib/reconciliation/rules/amounts";
import type { ListRun } from "@/lib/reconciliation/types";

/** What the amounts of a grant list come to, code by code, and what they were held against. */
export function Amounts({ run }: { run: ListRun }) {
  const t = useTranslations("reconciliation.amounts");
  const kept = keptAmounts(run.summary);
  if (!kept) return <p>{t("none")}</p>;
  const { codes, ore, stated } = kept;
  return (
    <Section title={t("title")}>
      <Prose>
        <p>{t("lead", { year: String(run.year) })}</p>
      </Prose>
      <p>
        {t("total")}: <MoneyText ore={ore} />.{" "}
        {stated !== null &&
          (stated === ore
            ? t("statedSame")
            : t.rich("statedOther", {
                stated: () => <MoneyText ore={stated} />,
                sum: () => <MoneyText ore={ore} />,
              }))}
      </p>
      <Disclosure summary={t("byCode")}>
        <DataTable
          caption={t("title")}
          captionHidden
          rows={codes}
          rowKey={({ code }) => code}
          columns={[
            {
              key: "code",
              header: t("code"),
              primary: true,
              cell: ({ code }) => (code === "other" ? t("other") : code),
            },
            { key: "people", header: t("people"), align: "end", cell: ({ people }) => people },
            {
              key: "usual",
              header: t("usual"),
              align: "end",
              cell: ({ code, usual }) =>
                usual === null && code !== "other" ? t("noUsual") : <MoneyText ore={usual} />,
            },
            {
              key: "others",
              header: t("others"),
              align: "end",
              cell: ({ usual, others }) => (usual === null ? "–" : others),
            },
            {
              key: "sum",
              header: t("sum"),
              align: "end",
              cell: (one) => <MoneyText ore={one.ore} />,
            },
          ]}
        />
      </Disclosure>
    </Section>
  );
}
