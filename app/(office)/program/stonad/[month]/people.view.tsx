import { PersonGroupIcon } from "@navikt/aksel-icons";
import { useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { MoneyText } from "@/app/_ui/kit/money-text";
import { Section } from "@/app/_ui/kit/page";
import { Pagination } from "@/app/_ui/kit/pagination";
import { EmptyState } from "@/app/_ui/kit/states";
import { DataTable } from "@/app/_ui/kit/table";
import type { ResultRow } from "@/lib/benefit/types";

const personHref = ({ caseId, personId }: ResultRow) =>
  `/saker/${caseId}/program/stonad/${personId}`;

/** Those who are not paid, with what is missing and where it is recorded. */
export function Missing({ rows }: { rows: readonly ResultRow[] }) {
  const t = useTranslations("benefit");
  if (rows.length === 0) return null;
  return (
    <Section title={t("run.missingTitle")}>
      <p>{t("run.missingText")}</p>
      <DataTable
        caption={t("run.missingTitle")}
        captionHidden
        rows={rows}
        rowKey={({ participationId }) => participationId}
        columns={[
          {
            key: "name",
            header: t("run.name"),
            primary: true,
            cell: (row) => (
              <AppLink
                href={
                  row.missing.some((code) => code === "home" || code === "couple")
                    ? `${personHref(row)}#bosted`
                    : `/saker/${row.caseId}/program`
                }
              >
                {row.name}
              </AppLink>
            ),
          },
          {
            key: "missing",
            header: t("run.lacks"),
            wideOnPhone: true,
            cell: ({ missing }) => missing.map((code) => t(`missing.${code}`)).join(". "),
          },
        ]}
      />
    </Section>
  );
}

/** Those whose deduction is so large that a decision must be made on it. */
export function NeedDecision({ rows }: { rows: readonly ResultRow[] }) {
  const t = useTranslations("benefit.run");
  if (rows.length === 0) return null;
  return (
    <Section title={t("decisionTitle")}>
      <p>{t("decisionText")}</p>
      <ul>
        {rows.map((row) => (
          <li key={row.participationId}>
            <AppLink href={personHref(row)}>{row.name}</AppLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** All of a month, by name. */
export function Everyone({
  rows,
  next,
  hidden,
  here,
}: {
  rows: readonly ResultRow[];
  next: string | null;
  hidden: number;
  here: string;
}) {
  const t = useTranslations("benefit.run");
  return (
    <Section title={t("all")}>
      {hidden > 0 && <p>{t("hidden", { count: hidden })}</p>}
      <DataTable
        caption={t("all")}
        captionHidden
        rows={rows}
        rowKey={({ participationId }) => participationId}
        rowHref={personHref}
        columns={[
          { key: "name", header: t("name"), primary: true, cell: ({ name }) => name },
          {
            key: "earned",
            header: t("earned"),
            align: "end",
            cell: ({ earnedOre }) => <MoneyText ore={earnedOre} />,
          },
          {
            key: "other",
            header: t("other"),
            align: "end",
            hideOnPhone: true,
            cell: ({ earnedOre, totalOre }) => <MoneyText ore={totalOre - earnedOre} />,
          },
          {
            key: "total",
            header: t("total"),
            align: "end",
            cell: ({ totalOre }) => <MoneyText ore={totalOre} />,
          },
        ]}
        empty={
          <EmptyState icon={<PersonGroupIcon aria-hidden />} title={t("nobody")} level={3}>
            {t("nobodyText")}
          </EmptyState>
        }
      />
      <Pagination {...(next && { nextHref: `${here}?etter=${next}` })} />
    </Section>
  );
}
